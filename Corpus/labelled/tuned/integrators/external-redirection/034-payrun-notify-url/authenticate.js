'use strict';
(function authenticate(account) {
  httprequest.addHeader('Authorization', 'Bearer ' + account.apikey);
  httprequest.addHeader('Accept', 'application/json');
  var answer;
  try {
    answer = JSON.parse(httprequest.get('https://api.payrun.cloud/v1/permissions'));
  } catch (e) {
    auth.authenticationFailed('PayRun could not be reached.');
    return;
  }
  if (httprequest.getStatusCode() !== 200) {
    auth.authenticationFailed('PayRun refused the key.');
    return;
  }
  if (!answer.permissions || answer.permissions.indexOf('transfer:write') < 0) {
    auth.authenticationFailed('The key lacks the permission transfer:write.');
    return;
  }
  auth.authenticationSuccess();
}(metadata.account));
