// Replace before testing: the header is 'Authorization: Bearer <your-api-key>'
var sample = 'Bearer <your-api-key>';
var key = metadata.account.apikey;

if (('Bearer ' + key) === sample) {
  auth.authenticationFailed('Please enter your own API key instead of <your-api-key>.');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + key);
  httprequest.get('https://api.cardwall.example/v3/me');
  switch (httprequest.getStatusCode()) {
    case 200:
    case 201:
      auth.authenticationSuccess();
      break;
    default:
      auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
  }
}
