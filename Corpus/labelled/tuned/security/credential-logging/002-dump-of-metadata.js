'use strict';

// What do we get from Domo? Print everything once.
DOMO.log('metadata ' + JSON.stringify(metadata)); // finding: credential-logging
DOMO.log('parameters ' + JSON.stringify(metadata.parameters));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
try {
  var res = httprequest.put(
    'https://api.keap-crm.example/v2/contacts/' + encodeURIComponent(metadata.parameters['Contact ID']),
    JSON.stringify({ name: metadata.parameters['Name'] })
  );
  DOMO.log(res);
  datagrid.addCell(res);
  datagrid.endRow();
} catch (err) {
  for (var key in metadata.account) {
    DOMO.log(key + ' = ' + metadata.account[key]); // finding: credential-logging
  }
  datagrid.error(500, err.message);
}
