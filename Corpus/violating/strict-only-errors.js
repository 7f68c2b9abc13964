'use strict';

var mode = metadata.parameters['Mode'];
var permissions = 0644;

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put('https://files.docstore.example/api/mode', JSON.stringify({ mode: mode, permissions: permissions }));
  datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
