'use strict';
var departments = ['Secretary', 'Tokenization', 'Keynote', 'Passport office', 'Credential Services', 'Monkey House'];
var keywords = ['passenger', 'keyboard', 'compass', 'bypass', 'turnkey', 'secretion'];
var dept = metadata.parameters['Department'];
if (departments.indexOf(dept) < 0) {
  datagrid.error(400, 'Unknown department');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.post('https://api.staffbook.org/v1/departments', JSON.stringify({ name: dept, keywords: keywords }));
  datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
}
