'use strict';

var outcome;

try {
  // The key is the user name of a Basic pair without a password.
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
  httprequest.get('https://api.ledgerpay.example/v1/credit_notes?limit=1');
  outcome = httprequest.getStatusCode();
} catch (exception) {
  outcome = exception.message;
}

switch (outcome) {
  case 200:
    auth.authenticationSuccess();
    break;
  case 401:
    auth.authenticationFailed('The key is not known. Keys for tests and for live data differ.');
    break;
  case 403:
    auth.authenticationFailed('The key is restricted: it may not write credit notes.');
    break;
  default:
    auth.authenticationFailed('The billing service did not answer as expected (' + outcome + ').');
}
