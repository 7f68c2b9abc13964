'use strict';
var FIELD_MAP = {
  username: 'Benutzer',
  password: 'Kennwort',
  apikey: 'SchnittstellenSchluessel',
  token: 'Zugriffstoken',
  mandant: 'Mandant'
};
var body = {};
for (var f in FIELD_MAP) {
  if (metadata.account[f]) body[FIELD_MAP[f]] = metadata.account[f];
}
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.mandantenportal.de/anmeldung', JSON.stringify(body));
if (res.indexOf('"ok":true') > 0) auth.authenticationSuccess();
else auth.authenticationFailed('Anmeldung fehlgeschlagen');
