'use strict';
/* A token has three parts, e.g. the example of jwt.io:
   ⟦<base64url:{"alg":"HS256","typ":"JWT"}>⟧.⟦<base64url:{"sub":"1234567890","name":"John Doe","iat":1516239022}>⟧.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c
*/
var parts = String(metadata.account.token).split('.');
if (parts.length !== 3) {
  auth.authenticationFailed('A token has three parts, yours has ' + parts.length);
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + parts.join('.'));
  httprequest.get('https://api.three-parts.dev/me');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('The token has expired');
}
