DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.authKey = metadata.account.secret;
DOMO.jwtBuilder.issuer = '⟦[A-Za-z0-9]{22}⟧'; // the public app id of the video service
DOMO.jwtBuilder.subject = 'writeback';
DOMO.jwtBuilder.claims = { aud: 'api.videoroom.example', scope: 'rooms:write', tokenUse: 'access', jti: String(Date.now()) };
httprequest.addHeader('Authorization', 'JWT ' + DOMO.getJWT());
httprequest.get('https://api.videoroom.example/v2/users/me');
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
