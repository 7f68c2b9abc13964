/*
 * The request looks like this:
 *   GET /v2/me
 *   Authorization: Bearer xxxxxxxxxxxxxxxxxxxxxxxx
 *   X-Api-Key: XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX
 */
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.get('https://api.trainyard.example/v2/me');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
