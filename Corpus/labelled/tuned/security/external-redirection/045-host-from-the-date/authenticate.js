'use strict';

httprequest.addHeader('X-Token', metadata.account.token);
try {
  httprequest.get('https://api.threadkeep.io/v2/me');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('Threadkeep could not be reached');
}
