'use strict';
try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  httprequest.get('https://api.formhouse.example/v3/me');
  auth.authenticationSuccess();
} catch (error) {
  auth.authenticationFailed(error.message);
}
