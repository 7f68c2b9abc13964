'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.stripe.com/v1/balance');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Stripe does not accept this key.');
}
