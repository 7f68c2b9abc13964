'use strict';
function basicOf(user, pass) {
  return 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + pass);
}
httprequest.addHeader('Authorization', basicOf(metadata.account.apikey, ''));
httprequest.get('https://api.stripe.com/v1/balance');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
