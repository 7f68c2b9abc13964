/**
 * Usage:
 *   login({ user: '<user>', password: '<password>' })
 *   curl -u <user>:<password> https://api.bookclub.example/me
 *   https://<user>:<password>@api.bookclub.example/
 */
function login(o) {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(o.user + ':' + o.password));
  return httprequest.get('https://api.bookclub.example/me');
}
login({ user: metadata.account.username, password: metadata.account.password });
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
