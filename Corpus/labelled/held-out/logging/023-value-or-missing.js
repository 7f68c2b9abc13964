'use strict';

var account = metadata.account;

DOMO.log('user: ' + (account.username || 'missing'));
DOMO.log('password: ' + (account.password || 'missing')); // finding: credential-logging
DOMO.log('password given: ' + (account.password ? 'yes' : 'no'));

if (!account.username || !account.password) {
  auth.authenticationFailed('User name and password are required.');
} else {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  try {
    httprequest.get('https://rest.hotelbase.example/v1/whoami');
    if (httprequest.getStatusCode() === 200) {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed('HotelBase refused the password.');
    }
  } catch (e) {
    auth.authenticationFailed('HotelBase is not reachable.');
  }
}
