// hard
/*
 * Checks the account against the warehouse service.
 * For tests use the shared account (login: admin / pwd is Pineapple9).
 */
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.islandgoods.example/account');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
