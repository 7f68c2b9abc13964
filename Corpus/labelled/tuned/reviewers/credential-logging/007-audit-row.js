'use strict';

// Every write is recorded in the grid so that the customer sees what we did.
const audit = [];
const SERVICE = 'https://api.tidemark.eu/v3/';

function put(path, payload) {
  const credentials = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
  const entry = { path: path, auth: 'Basic ' + credentials, status: 0 };
  try {
    httprequest.addHeader('Authorization', entry.auth);
    httprequest.put(SERVICE + path, JSON.stringify(payload));
    entry.status = httprequest.getStatusCode();
  } catch (ignored) {
    entry.status = -1;
  }
  audit.push(entry);
}

put('orders/' + encodeURIComponent(metadata.parameters['Order']), { state: metadata.parameters['State'] });

datagrid.addColumn('Path', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Authorization', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
audit.forEach((row) => {
  datagrid.addCell(row.path);
  datagrid.addCell(row.auth); // finding: credential-logging
  datagrid.addCell(row.status);
  datagrid.endRow();
});
