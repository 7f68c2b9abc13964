'use strict';

const settings = new Map();
settings.set('url', 'https://api.petclinic.example/v4');
settings.set('user', metadata.account.username);
settings.set('pass', metadata.account.password);

for (const [name, value] of settings) {
  if (name !== 'pass') {
    DOMO.log(`${name} -> ${value}`);
  }
}
DOMO.log(`${settings.size} settings`);

httprequest.addHeader(
  'Authorization',
  'Basic ' + DOMO.b64EncodeUnicode(`${settings.get('user')}:${settings.get('pass')}`)
);
httprequest.get(settings.get('url') + '/practices');

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Login failed for ' + settings.get('user'));
}
