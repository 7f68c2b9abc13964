// hard
'use strict';
var tag = function (name, inner) { return '<' + name + '>' + inner + '</' + name + '>'; };
var words = ['Kirsch', 'baum', '1', '2']; // finding: hardcoded-credentials
var body = tag('LoginRequest',
  tag('Mandant', '100') +
  tag('Benutzer', metadata.account.username) +
  tag('Kennwort', words.join('')));
httprequest.addHeader('Content-Type', 'text/xml');
httprequest.addHeader('SOAPAction', '"urn:login"');
var xml = httprequest.post('https://soap.obsthof-erp.de/services/Login', body);
if (xml.indexOf('<Ok>true</Ok>') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Anmeldung am ERP fehlgeschlagen');
}
