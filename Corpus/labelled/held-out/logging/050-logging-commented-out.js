'use strict';

// Remove the comments to debug, never publish them:
// DOMO.log('password: ' + metadata.account.password);
// console.log(JSON.stringify(metadata.account));

var encoded = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + encoded);
/*
DOMO.log('encoded: ' + encoded);
auth.authenticationFailed('encoded: ' + encoded);
*/

var res = httprequest.get('https://api.samplehub.example/v1/accounts');
DOMO.log('accounts read'); // + encoded

if (res.indexOf('Account.Name') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Your username and password are incorrect');
}
