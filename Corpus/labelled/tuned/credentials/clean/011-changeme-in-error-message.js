var pw = metadata.account.password;
if (pw.length < 8) {
  auth.authenticationFailed('The password is still the initial one (e.g. "changeme"). Please set your own in the portal first.');
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + pw));
  httprequest.get('https://portal.granite.example/api/user');
  if (httprequest.getStatusCode() == 200)
      auth.authenticationSuccess();
  else
      auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
}
