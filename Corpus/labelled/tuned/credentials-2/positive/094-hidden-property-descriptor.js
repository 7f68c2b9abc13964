// hard
'use strict';
const bridge = {};
Object.defineProperty(bridge, 'pattern', {
  enumerable: false,
  value: 'Wolkenkratzer_1931' // finding: hardcoded-credentials
});
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://login.elevator-watch.com/oauth/token', JSON.stringify({
  grant_type: 'password',
  username: metadata.account.username,
  password: bridge.pattern
}));
if (JSON.parse(res).access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Elevator Watch: login failed');
}
