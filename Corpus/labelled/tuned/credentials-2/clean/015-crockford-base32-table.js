'use strict';
var BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function decode32(text) {
  var bits = '';
  for (var i = 0; i < text.length; i++) {
    var v = BASE32.indexOf(text.charAt(i).toUpperCase());
    if (v >= 0) bits += ('0000' + v.toString(2)).slice(-5);
  }
  return bits;
}
var seedBits = decode32(metadata.account.totpseed || '');
if (seedBits.length < 80) {
  auth.authenticationFailed('The seed is too short');
} else {
  httprequest.addHeader('X-Otp', DOMO.hmacSHA1(String(Math.floor(Date.now() / 30000)), metadata.account.totpseed).slice(-6));
  httprequest.get('https://api.otp-shop.com/v1/me');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('The one-time code was refused');
}
