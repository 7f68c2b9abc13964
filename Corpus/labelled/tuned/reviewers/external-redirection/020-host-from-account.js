'use strict';

// on-premises product: every customer has a server of his own
function root(account) {
  var server = String(account.server).trim().replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  return 'https://' + server + '/rest/api/2';
}

var base = root(metadata.account);
var pair = metadata.account.username + ':' + metadata.account.password;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pair));
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('comment', datagrid.DATA_TYPE_STRING);
try {
  var path = '/issue/' + encodeURIComponent(metadata.parameters['Issue']) + '/comment';
  var made = httprequest.post(base + path, JSON.stringify({ body: metadata.parameters['Text'] }));
  datagrid.addCell(JSON.parse(made).id);
  datagrid.endRow();
} catch (e) {
  datagrid.error(3, 'The comment was not added: ' + e.message);
}
