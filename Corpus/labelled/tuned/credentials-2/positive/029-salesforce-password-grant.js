// easy
'use strict';
// test org
var username = 'integration@acme.com.uat';
var password = 'Spring#2024'; // finding: hardcoded-credentials
var body = 'grant_type=password&client_id=' + encodeURIComponent(metadata.account.clientKey) +
  '&client_secret=' + encodeURIComponent(metadata.account.clientSecret) +
  '&username=' + encodeURIComponent(username) +
  '&password=' + encodeURIComponent(password);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var res = JSON.parse(httprequest.post('https://test.salesforce.com/services/oauth2/token', body));
if (res.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Salesforce: ' + res.error_description);
}
