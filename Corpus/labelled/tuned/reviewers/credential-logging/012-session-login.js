'use strict';

var BASE = 'https://erp.granitworks.de/rest/';

function login() {
  var payload = { user: metadata.account.username, password: metadata.account.password };
  httprequest.addHeader('Content-Type', 'application/json');
  var reply = httprequest.post(BASE + 'login', JSON.stringify(payload));
  var session = JSON.parse(reply);
  return session.sessionToken;
}

function logout() {
  httprequest.post(BASE + 'logout', '');
}

datagrid.addColumn('Nr', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Betrag', datagrid.DATA_TYPE_DOUBLE);

try {
  var sid = login();
  console.info('Sitzung eröffnet: ' + sid); // finding: credential-logging
  httprequest.addHeader('X-Session', sid);
  var belege = JSON.parse(httprequest.get(BASE + 'belege?jahr=' + encodeURIComponent(metadata.parameters['Jahr'])));
  for (var i = 0; i < belege.items.length; i++) {
    datagrid.addCell(belege.items[i].nr);
    datagrid.addCell(belege.items[i].betrag);
    datagrid.endRow();
  }
  logout();
} catch (fehler) {
  console.error('Abbruch: ' + fehler.message);
}
