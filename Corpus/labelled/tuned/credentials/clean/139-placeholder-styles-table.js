// everything people leave in the field by accident
var LEFTOVERS = ['<token>', '[your token]', '$TOKEN', '%API_KEY%', '#{secret}#', '{{vault:token}}', 'my-secret-key', '...', 'TODO', 'REPLACE_ME'];
var token = (metadata.account.token || '').trim();
if (LEFTOVERS.indexOf(token) >= 0) {
  auth.authenticationFailed('This is a placeholder, not a token: ' + LEFTOVERS[LEFTOVERS.indexOf(token)]);
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.get('https://api.leftovers.example/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
