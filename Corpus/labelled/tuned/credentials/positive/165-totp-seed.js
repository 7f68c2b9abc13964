// hard
const seed = '⟦[A-Z2-7]{32}⟧'; // finding: hardcoded-credentials
const counter = Math.floor(Date.now() / 30000);
const otp = () => parseInt(DOMO.hmacSHA1(String(counter), seed).slice(-7), 16) % 1000000;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('X-OTP', String(otp()).padStart(6, '0'));
httprequest.get('https://api.vaultworks.example/v1/me');
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
