'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  httprequest.get('https://api.assetlane.com/v5/me');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('Assetlane could not be reached');
}
