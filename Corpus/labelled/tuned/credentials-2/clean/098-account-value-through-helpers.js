'use strict';
function first(v) { return second({ color: v }); }
function second(o) { return third([o.color, 'blue', 'motto']); }
function third(list) {
  httprequest.addHeader('Authorization', 'Bearer ' + list[0]);
  httprequest.addHeader('X-Theme', list[1]);
  return httprequest.get('https://api.themeboard.design/v1/me');
}
var answer = first(metadata.account.token);
if (answer.indexOf('"id"') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Themeboard did not accept the token');
}
