// medium
'use strict';
var demoAccounts = [
  { mail: 'anna@demo-shop.com', pw: 'anna-demo-77' }, // finding: hardcoded-credentials
  { mail: 'bert@demo-shop.com', pw: 'bert-demo-78' } // finding: hardcoded-credentials
];
var wanted = metadata.account.username;
var account = demoAccounts.filter(function (a) { return a.mail === wanted; })[0] ||
  { mail: wanted, pw: metadata.account.password };
httprequest.addParameter('email', account.mail);
httprequest.addParameter('password', account.pw);
httprequest.post('https://api.demo-shop.com/session');
if (httprequest.getStatusCode() === 201) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Shop login failed');
}
