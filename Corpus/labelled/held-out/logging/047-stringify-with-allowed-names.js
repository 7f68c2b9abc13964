'use strict';

var ALLOWED = ['username', 'customername', 'region'];

DOMO.log('account: ' + JSON.stringify(metadata.account, ALLOWED));

httprequest.addHeader('X-Customer', metadata.account.customername);
httprequest.addHeader('Authorization', 'Basic ' +
  DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));

var host = metadata.account.region === 'eu' ? 'https://eu.trackline.example' : 'https://us.trackline.example';

try {
  httprequest.get(host + '/api/v2/session');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('TrackLine refused the login of ' + metadata.account.customername);
  }
} catch (e) {
  auth.authenticationFailed(host + ' is not reachable');
}
