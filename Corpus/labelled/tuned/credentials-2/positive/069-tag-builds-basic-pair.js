// hard
'use strict';
const basic = (strings, ...values) => 'Basic ' + DOMO.b64EncodeUnicode(strings.reduce((acc, s, i) => acc + s + (i < values.length ? values[i] : ''), ''));
const who = metadata.account.username;
httprequest.addHeader('Authorization', basic`${who}:Gl0ckenspiel`); // finding: hardcoded-credentials
httprequest.addHeader('Accept', 'application/json');
const res = httprequest.get('https://api.orchestra-planner.org/v2/whoami');
if (httprequest.getStatusCode() === 200 && JSON.parse(res).id) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Orchestra planner refused the login');
}
