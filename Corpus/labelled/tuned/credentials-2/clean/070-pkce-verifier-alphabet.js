'use strict';
var CHARS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~';
var verifier = '';
for (var i = 0; i < 64; i++) {
  verifier += CHARS.charAt(Math.floor(Math.random() * CHARS.length));
}
httprequest.addParameter('grant_type', 'authorization_code');
httprequest.addParameter('code', metadata.account.code);
httprequest.addParameter('code_verifier', verifier);
httprequest.addParameter('code_challenge_method', 'S256');
var t = JSON.parse(httprequest.post('https://auth.pkce-demo.com/token'));
if (t.access_token) auth.authenticationSuccess();
else auth.authenticationFailed('The code was not accepted');
