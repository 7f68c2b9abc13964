'use strict';

const pick = (object, names) =>
  names.reduce((result, name) => {
    result[name] = object[name];
    return result;
  }, {});

const omit = (object, names) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const account = metadata.account;
DOMO.log('picked: ' + JSON.stringify(pick(account, ['username', 'region'])));
DOMO.log('omitted: ' + JSON.stringify(omit(account, ['password', 'token'])));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
httprequest.addHeader('X-Token', account.token);
httprequest.get('https://api.dairyflow.example/v1/tanks');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('DairyFlow refused ' + account.username + ' in region ' + account.region);
}
