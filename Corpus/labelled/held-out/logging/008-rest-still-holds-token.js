'use strict';

const { username, password, ...rest } = metadata.account;

DOMO.log('user ' + username);
DOMO.log('more settings: ' + JSON.stringify(rest)); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(username + ':' + password));
httprequest.addHeader('X-App-Token', rest.token);

try {
  httprequest.get(`https://${encodeURIComponent(rest.instance)}.opsboard.example/api/now/ping`);
  switch (httprequest.getStatusCode()) {
    case 200:
      auth.authenticationSuccess();
      break;
    case 401:
      auth.authenticationFailed('User name or password is wrong');
      break;
    default:
      auth.authenticationFailed('The app token is not accepted');
  }
} catch (e) {
  auth.authenticationFailed('OpsBoard cannot be reached');
}
