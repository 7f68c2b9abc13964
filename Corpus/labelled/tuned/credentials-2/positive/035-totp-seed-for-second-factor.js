// medium
'use strict';
// the portal insists on a second factor, seed taken from the QR code
const totpSeed = '⟦[A-Z2-7]{32}⟧'; // finding: hardcoded-credentials
const step = Math.floor(Date.now() / 30000);
const otp = DOMO.hmacSHA1(String(step), totpSeed).slice(-6);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://supplier.autoparts-portal.com/login', JSON.stringify({
  user: metadata.account.username,
  password: metadata.account.password,
  otp: otp
}));
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login with second factor failed');
}
