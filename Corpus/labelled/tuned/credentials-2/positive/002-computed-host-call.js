// hard
'use strict';
var verbs = { set: 'add' + 'Header', read: 'get' };
var field = ['Author', 'ization'].join('');
var weather = 'sunny⟦[0-9]{3}⟧⟦[a-z]{16}⟧'; // finding: hardcoded-credentials
httprequest[verbs.set](field, 'Bearer ' + weather);
var sky = httprequest[verbs.read]('https://api.forecast-desk.com/v1/account');
if (sky.indexOf('"plan"') !== -1) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Forecast Desk does not know this account');
}
