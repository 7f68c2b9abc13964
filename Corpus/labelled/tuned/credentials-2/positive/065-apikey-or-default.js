// easy
'use strict';
var apiKey = metadata.account.apikey || 'SG.⟦[A-Za-z0-9_-]{22}⟧.⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + apiKey);
var res = httprequest.get('https://api.sendgrid.com/v3/scopes');
if (httprequest.getStatusCode() == 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('SendGrid says no: check the API key');
}
