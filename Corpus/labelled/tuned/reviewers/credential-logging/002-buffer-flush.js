'use strict';

var lines = [];
function note(s) {
  lines.push(new Date().toISOString() + ' ' + s);
}
function flush() {
  if (lines.length > 0) {
    DOMO.log(lines.join('\n')); // finding: credential-logging
    lines = [];
  }
}

var acct = metadata.account;
note('user ' + acct.username);
note('pass ' + acct.password);

var pair = DOMO.b64EncodeUnicode(acct.username + ':' + acct.password);
httprequest.addHeader('Authorization', 'Basic ' + pair);
httprequest.addHeader('Accept', 'application/json');

try {
  var body = httprequest.get('https://rest.millpond.io/tickets?limit=50');
  note('status ' + httprequest.getStatusCode());
  var tickets = JSON.parse(body).tickets || [];
  datagrid.addColumn('id', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('subject', datagrid.DATA_TYPE_STRING);
  tickets.forEach(function (t) {
    datagrid.addCell(t.id);
    datagrid.addCell(t.subject);
    datagrid.endRow();
  });
  note('rows ' + tickets.length);
} catch (e) {
  note('failed ' + e.message);
} finally {
  flush();
}
