// medium
var PAYPAL = {
  clientId: 'A⟦[A-Za-z0-9_-]{79}⟧',
  clientSecret: 'E⟦[A-Za-z0-9_-]{79}⟧' // finding: hardcoded-credentials
};

function token() {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(PAYPAL.clientId + ':' + PAYPAL.clientSecret));
  var r = httprequest.post('https://api-m.paypal.com/v1/oauth2/token', 'grant_type=client_credentials');
  return JSON.parse(r).access_token;
}

if (token()) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('PayPal did not hand out a token');
}
