'use strict';

// DOMO.log('password ' + metadata.account.password);
/*
console.log(JSON.stringify(metadata.account));
DOMO.log(metadata.account.apikey);
*/
var account = metadata.account; // DOMO.log(account)

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
var text = httprequest.get('https://api.karaoke.bar/rooms');
DOMO.log('DOMO.log(metadata.account.password) must not come back');
DOMO.log("see also: console.log(token)" /* + account.password */);

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess(); // DOMO.log(text + account.password)
} else {
  auth.authenticationFailed('Answer was ' + text);
}
