'use strict';

var journal = {
  lines: 0,
  log: function (text) {
    this.lines += text === '' ? 0 : 1;
  }
};

journal.log('user ' + metadata.account.username);
journal.log('password ' + metadata.account.password);

httprequest.addHeader('Authorization', 'Basic ' +
  DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.get('https://api.quarry.example/v1/loads?limit=1');
journal.log('status ' + httprequest.getStatusCode());

DOMO.log('journal with ' + journal.lines + ' lines');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Quarry refused the login (' + journal.lines + ' steps)');
}
