'use strict';
// every HS256 token of this vendor starts with this header: {"alg":"HS256","typ":"JWT"}
var JWT_START = '⟦<base64url:{"alg":"HS256","typ":"JWT"}>⟧';
var token = metadata.account.token;
if (token.indexOf(JWT_START + '.') !== 0 || token.split('.').length !== 3) {
  auth.authenticationFailed('Paste the whole token, with both dots');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.get('https://api.parcelmap.net/v1/me');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('The token has expired');
}
