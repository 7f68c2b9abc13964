'use strict';

(function () {
  var lines = 0;
  var console = {
    log: function () { lines += 1; },
    error: function () { lines += 1; }
  };

  var account = metadata.account;
  console.log('account ' + JSON.stringify(account));
  console.error(account.password);

  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  httprequest.get('https://api.bridgegames.club/tables');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Failed after ' + lines + ' lines');
  }
}());
