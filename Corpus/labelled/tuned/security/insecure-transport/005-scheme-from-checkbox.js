'use strict';

// "Use SSL" is a dropdown so that on-premise customers can switch it off
const secure = metadata.parameters['Use SSL'] === 'Yes';
const host = metadata.account.instance;
const base = 'http' + (secure ? 's' : '') + '://' + host + '/rest/api/2';

function get(path) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
  return httprequest.get(base + path); // finding: insecure-transport
}

datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(get('/issue/' + encodeURIComponent(metadata.parameters['Issue'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
