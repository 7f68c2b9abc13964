// medium
var user = metadata.account.username;
var secret = metadata.account.password || 'welcome1'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + secret));
httprequest.get('https://api.desklamp.example/me');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
