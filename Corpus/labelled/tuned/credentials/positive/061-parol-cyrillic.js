// medium
var логин = 'domo';
var пароль = 'moskva77'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.sklad.example/login', JSON.stringify({ login: логин, password: пароль }));
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
