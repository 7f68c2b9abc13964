// structure test with the sample of jwt.io
var SAMPLE = '⟦eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c⟧';
function looksLikeJwt(t) { return t.split('.').length === SAMPLE.split('.').length; }

var token = metadata.account.accesstoken;
if (!looksLikeJwt(token)) {
  auth.authenticationFailed('The token must have three parts.');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.get('https://api.videoroom.example/v2/users/me');
  httprequest.getStatusCode() < 300
    ? auth.authenticationSuccess()
    : auth.authenticationFailed('The service refused the request.');
}
