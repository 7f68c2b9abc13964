'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  httprequest.get('https://api.ledgerworks.io/v1/company');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The API key was refused');
  }
} catch (e) {
  auth.authenticationFailed('Ledgerworks could not be reached');
}
