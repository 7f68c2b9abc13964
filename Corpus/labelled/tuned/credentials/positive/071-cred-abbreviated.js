// medium
var cred = 'svc-domo:Autumn.Leaves'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(cred));
httprequest.get('https://api.orchardline.example/v1/whoami');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
