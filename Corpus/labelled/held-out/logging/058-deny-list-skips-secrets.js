'use strict';

var HIDDEN = ['password', 'token', 'secret', 'apikey', 'accesstoken', 'accesskey', 'clientsecret', 'code'];
var name;

for (name in metadata.account) {
  if (HIDDEN.indexOf(name.toLowerCase()) >= 0) {
    DOMO.log(name + ' = (hidden)');
    continue;
  }
  DOMO.log(name + ' = ' + metadata.account[name]);
}

httprequest.addHeader('X-User', metadata.account.username);
httprequest.addHeader('X-Secret', metadata.account.secret);
httprequest.get('https://api.mailroom.example/v1/boxes');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('MailRoom does not accept the secret of ' + metadata.account.username);
}
