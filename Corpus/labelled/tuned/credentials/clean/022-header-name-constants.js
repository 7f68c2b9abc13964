var HEADER_API_KEY = 'X-Api-Key';
var HEADER_SECRET = 'X-Client-Secret';
var AUTH_HEADER = 'Authorization';

httprequest.addHeader(HEADER_API_KEY, metadata.account.apikey);
httprequest.addHeader(HEADER_SECRET, metadata.account.secret);
httprequest.addHeader(AUTH_HEADER, 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.orchestra.example/v1/me');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
