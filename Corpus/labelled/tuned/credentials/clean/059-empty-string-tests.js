function has(v) { return v !== undefined && v !== null && v !== ''; }

var token = '';
var password = '';
if (has(metadata.account.token)) { token = metadata.account.token; }
if (has(metadata.account.password)) { password = metadata.account.password; }
if (token === '' && password === '') {
  auth.authenticationFailed('Neither a token nor a password was given.');
} else {
  httprequest.addHeader('Authorization', token !== '' ? 'Bearer ' + token : 'Basic ' + DOMO.b64EncodeUnicode('api:' + password));
  httprequest.get('https://api.duskmail.example/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
