const NO_TOKEN = '00000000-0000-0000-0000-000000000000';
const EMPTY_HASH = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
let token = NO_TOKEN;
if (metadata.account.token) { token = metadata.account.token; }

if (token === NO_TOKEN) {
  auth.authenticationFailed('The token is missing.');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.addHeader('X-Content-Sha1', EMPTY_HASH);
  httprequest.get('https://api.emptyset.example/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
