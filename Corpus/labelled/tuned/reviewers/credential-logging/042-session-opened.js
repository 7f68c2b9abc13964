'use strict';

var BASE = 'https://erp.granitworks.de/rest/';
var sid = null;

function login() {
  httprequest.addHeader('Content-Type', 'application/json');
  var reply = JSON.parse(httprequest.post(BASE + 'login', JSON.stringify({
    user: metadata.account.username,
    password: metadata.account.password
  })));
  sid = reply.sessionToken;
  return httprequest.getStatusCode();
}

datagrid.addColumn('Nr', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Betrag', datagrid.DATA_TYPE_DOUBLE);
try {
  console.info('Anmeldung: ' + login());
  console.info(sid ? 'Sitzung eröffnet' : 'keine Sitzung');
  httprequest.addHeader('X-Session', sid);
  var belege = JSON.parse(httprequest.get(BASE + 'belege'));
  console.info('Belege: ' + JSON.stringify(belege));
  for (var i = 0; i < belege.items.length; i++) {
    datagrid.addCell(belege.items[i].nr);
    datagrid.addCell(belege.items[i].betrag);
    datagrid.endRow();
  }
} catch (fehler) {
  console.error('Abbruch: ' + fehler.message);
}
