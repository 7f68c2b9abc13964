const PREFIX = { secret: 'sk_live_', restricted: 'rk_live_', test: 'sk_test_' };
const key = metadata.account.apikey;

if (key.startsWith(PREFIX.test)) {
  auth.authenticationFailed('Please use a live key.');
} else if (key.startsWith(PREFIX.secret) || key.startsWith(PREFIX.restricted)) {
  httprequest.addHeader('Authorization', 'Bearer ' + key);
  httprequest.get('https://api.stripe.com/v1/balance');
  var statusCode = httprequest.getStatusCode();
  if (statusCode >= 200 && statusCode < 300) {
  	auth.authenticationSuccess();
  } else if (statusCode === 401) {
  	auth.authenticationFailed("Your credentials are incorrect");
  } else {
  	auth.authenticationFailed("Unexpected answer: " + statusCode);
  }
} else {
  auth.authenticationFailed('A Stripe key starts with ' + PREFIX.secret + '…');
}
