'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  const me = JSON.parse(httprequest.get('https://app.nimble.com/api/v1/myself'));
  me.user_id ? auth.authenticationSuccess() : auth.authenticationFailed('Please connect Nimble again.');
} catch (e) {
  auth.authenticationFailed('Nimble is not reachable.');
}
