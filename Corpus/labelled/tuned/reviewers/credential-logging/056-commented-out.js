'use strict';

// DOMO.log('metadata.account.username: ' + metadata.account.username);
// DOMO.log('metadata.account.password: ' + metadata.account.password);

/*
 * console.log(JSON.stringify(metadata.account));
 */

const help = 'Do not write DOMO.log(metadata.account.password) in a published connector';

var encodedData = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + encodedData);

var res = '';
try {
  res = httprequest.get('https://crm.samplefield.com/accounts');
  // DOMO.log(encodedData);
} catch (e) {
  DOMO.log(e.message + ' - ' + help);
}

if (res.indexOf('Account.Name') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Your username and password are incorrect');
}
