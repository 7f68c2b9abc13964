'use strict';

// The variable that held the key is re-used; what is logged later is a status.
let current = metadata.account.apikey;
httprequest.addHeader('Authorization', 'Bearer ' + current);

datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
try {
  current = JSON.parse(httprequest.get('https://api.statuspage.io/v1/pages/1'));
  DOMO.log('page ' + current.name);
  current = httprequest.getStatusCode();
  DOMO.log('status ' + current);
  const fields = { key: metadata.account.apikey, state: 'read' };
  delete fields.key;
  datagrid.addCell(fields.state);
  datagrid.endRow();
} catch (e) {
  current = 'failed';
  DOMO.log(current);
  datagrid.error(500, e.message);
}
