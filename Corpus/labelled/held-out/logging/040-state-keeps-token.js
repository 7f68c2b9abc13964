'use strict';

function remember(name, value) {
  DOMO.setState(name, value);
}

var token = metadata.account.accesstoken;
remember('lastToken', token);
remember('lastUser', metadata.account.username);

DOMO.log('last user: ' + DOMO.getState('lastUser'));
DOMO.log('last token: ' + DOMO.getState('lastToken')); // finding: credential-logging

httprequest.addHeader('Authorization', 'Bearer ' + token);
try {
  httprequest.get('https://api.cardesk.example/v1/ping');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('CarDesk wants a new login.');
  }
} catch (e) {
  auth.authenticationFailed('CarDesk cannot be reached.');
}
