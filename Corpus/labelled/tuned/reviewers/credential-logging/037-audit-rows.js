'use strict';

const audit = [];
const SERVICE = 'https://api.tidemark.eu/v3/';

function put(path, payload) {
  const entry = { path, by: metadata.account.username, digest: '', status: 0 };
  const body = JSON.stringify(payload);
  const credentials = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
  try {
    httprequest.addHeader('Authorization', 'Basic ' + credentials);
    entry.digest = DOMO.md5(path + body);
    httprequest.put(SERVICE + path, body);
    entry.status = httprequest.getStatusCode();
  } catch (ignored) {
    entry.status = -1;
  }
  audit.push(entry);
}

put('orders/' + encodeURIComponent(metadata.parameters['Order']), { state: metadata.parameters['State'] });

const columns = ['path', 'by', 'digest', 'status'];
columns.forEach((c) => datagrid.addColumn(c, datagrid.DATA_TYPE_STRING));
audit.forEach((row) => {
  columns.forEach((c) => datagrid.addCell(String(row[c])));
  datagrid.endRow();
});
