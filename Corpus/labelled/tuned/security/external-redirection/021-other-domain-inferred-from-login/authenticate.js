'use strict';

httprequest.addHeader('X-Token', metadata.account.token);
try {
  httprequest.get('https://api.shiftlane.com/v2/whoami');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The token is not valid');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
