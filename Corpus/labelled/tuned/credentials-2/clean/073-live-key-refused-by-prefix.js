'use strict';
var key = metadata.account.apikey || '';
var live = ['sk_live_', 'rk_live_'].some(function (p) { return key.indexOf(p) === 0; });
if (live && metadata.account.mode === 'test') {
  auth.authenticationFailed('Use a key that starts with sk_test_ in test mode, not sk_live_...');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + key);
  httprequest.addHeader('Stripe-Version', '2023-10-16');
  httprequest.get('https://api.stripe.com/v1/balance');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('Stripe does not accept the key');
}
