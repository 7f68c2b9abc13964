'use strict';

// "Mirror" lets customers keep a copy on their own server
const write = (origin, row) => {
  const url = origin + '/v1/rows/' + encodeURIComponent(row.id);
  return httprequest.put(url, JSON.stringify(row)); // finding: external-redirection
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Row', datagrid.DATA_TYPE_STRING);
try {
  const row = { id: metadata.parameters['Row ID'], value: metadata.parameters['Value'] };
  datagrid.addCell(httprequest.post('https://api.tablenest-base.example/v1/rows', JSON.stringify(row)));
  datagrid.endRow();
  if (metadata.parameters['Mirror']) {
    write('https://' + metadata.parameters['Mirror'], row);
  }
} catch (e) {
  datagrid.error(500, e.message);
}
