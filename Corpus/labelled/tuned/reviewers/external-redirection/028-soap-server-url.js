'use strict';

// the login answer tells which server holds the customer's data
var session = null;

function login() {
  httprequest.addHeader('Content-Type', 'application/json');
  var answer = JSON.parse(httprequest.post('https://login.stoneferry.com/soap-lite', JSON.stringify({
    user: metadata.account.username,
    password: metadata.account.password
  })));
  session = { server: answer.serverUrl, id: answer.sessionId };
}

function query(text) {
  httprequest.addHeader('X-Session', session.id);
  return JSON.parse(httprequest.post(session.server + '/query', JSON.stringify({ q: text })));
}

datagrid.addColumn('name', datagrid.DATA_TYPE_STRING);
try {
  login();
  query('SELECT name FROM project').rows.forEach(function (r) {
    datagrid.addCell(r[0]);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(9, 'Stoneferry: ' + e.message);
}
