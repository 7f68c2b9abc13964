var headerTemplate = 'Bearer {{access_token}}';
var bodyTemplate = '{"username":"{{username}}","password":"{{secret}}"}';

function render(t, o) {
  return t.replace(/\{\{(\w+)\}\}/g, function (m, n) { return o[n]; });
}

httprequest.addHeader('Content-Type', 'application/json');
var body = render(bodyTemplate, { username: metadata.account.username, secret: metadata.account.password });
var token = JSON.parse(httprequest.post('https://api.mosaic.example/login', body)).token;
httprequest.addHeader('Authorization', render(headerTemplate, { access_token: token }));
httprequest.get('https://api.mosaic.example/me');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
