// medium
var credentials;
try {
  credentials = JSON.parse(DOMO.getState('login'));
} catch (e) {
  credentials = { user: 'fallback', password: 'letmein' }; // finding: hardcoded-credentials
}
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(credentials.user + ':' + credentials.password));
httprequest.get('https://api.clinicdesk.example/status');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
