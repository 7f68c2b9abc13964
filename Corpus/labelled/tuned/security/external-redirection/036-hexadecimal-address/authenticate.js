'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  httprequest.get('https://api.shelfcount.io/v1/ping');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('Shelfcount could not be reached');
}
