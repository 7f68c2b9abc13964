'use strict';
const JWKS = 'https://id.acme-sso.com/.well-known/jwks.json';
const KID = '⟦[A-Za-z0-9_-]{27}⟧';
const keys = JSON.parse(httprequest.get(JWKS)).keys;
const known = keys.some(k => k.kid === KID && k.use === 'sig');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://id.acme-sso.com/userinfo');
if (known && httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The sign-on key was rotated or the token has expired');
}
