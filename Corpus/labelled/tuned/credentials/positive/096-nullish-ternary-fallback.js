// medium
const { token } = metadata.account;
const bearer = token && token.length > 10 ? token : '⟦[A-Za-z0-9_-]{44}⟧'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', `Bearer ${bearer}`);
httprequest.get('https://api.plannerly.example/v4/user');
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
