var PEM_HEADER = '-----BEGIN PRIVATE KEY-----';
var PEM_FOOTER = '-----END PRIVATE KEY-----';
function wrap(key) {
  if (key.indexOf(PEM_HEADER) === 0) {
    return key;
  }
  return PEM_HEADER + '\n' + key.match(/.{1,64}/g).join('\n') + '\n' + PEM_FOOTER;
}
DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = metadata.account.clientKey;
DOMO.jwtBuilder.authKey = wrap(metadata.account.privatekey);
httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
httprequest.get('https://api.docusound.com/restapi/v2.1/accounts');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The private key was refused');
}
