'use strict';

const given = metadata.parameters['Workfront URL'];
const allowed = /^https:\/\/[a-z0-9-]+\.workfront\.com$/;

if (!allowed.test(given)) {
  datagrid.error(4, 'Please enter an address such as https://acme.workfront.com');
} else {
  httprequest.addHeader('apiKey', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const body = JSON.stringify({ updates: { status: metadata.parameters['Status'] } });
  const text = httprequest.put(`${given}/attask/api/v15.0/project/${encodeURIComponent(metadata.parameters['Project ID'])}`, body);

  datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(text);
  datagrid.endRow();
}
