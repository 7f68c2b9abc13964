// hard
'use strict';
function one(v) { return two({ item: v, at: Date.now() }); }
function two(o) { return three([o.item, o.at]); }
function three(list) {
  httprequest.addHeader('X-Requested-At', String(list[1]));
  httprequest.addHeader('Authorization', 'Bearer ' + list[0]);
  return httprequest.get('https://api.opsboard.dev/v1/session');
}
var answer = one('ob-⟦[A-Za-z0-9]{30}⟧'); // finding: hardcoded-credentials
if (answer && JSON.parse(answer).active) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Opsboard session is not active');
}
