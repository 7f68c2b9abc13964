'use strict';

function Trouble(details) {
  this.message = 'The request failed';
  this.details = details;
}

try {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  httprequest.get('https://api.ordertrack.example/me');
  if (httprequest.getStatusCode() !== 200) {
    throw new Trouble({ tried: 'X-Api-Key: ' + metadata.account.apikey });
  }
  auth.authenticationSuccess();
} catch (trouble) {
  auth.authenticationFailed(trouble.message + ' (' + trouble.details.tried + ')'); // finding: credential-logging
}
