'use strict';
var apiKey = metadata.account.apikey;
httprequest.addHeader('X-Api-Key', apiKey);
httprequest.get('https://api.surveyflow.example/v2/account');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
