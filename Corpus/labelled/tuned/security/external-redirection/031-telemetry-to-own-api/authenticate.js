'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  httprequest.get('https://login.dialpoint.io/userinfo');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('Dialpoint could not be reached');
}
