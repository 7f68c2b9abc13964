'use strict';

const { log: say, warn } = console;

function check(account) {
  if (/\s/.test(account.apikey)) {
    warn('the key holds a blank at position ' + account.apikey.search(/\s/));
    return false;
  }
  say('the key holds no blanks');
  return true;
}

if (!check(metadata.account)) {
  auth.authenticationFailed('Please remove the blanks from the key.');
} else {
  httprequest.addHeader('Key', metadata.account.apikey);
  try {
    httprequest.get('https://api.rentalcars.example/v1/depots');
    if (httprequest.getStatusCode() === 200) {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed('The key is unknown.');
    }
  } catch (e) {
    auth.authenticationFailed('The depots cannot be read.');
  }
}
