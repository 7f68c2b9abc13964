'use strict';

const method = metadata.parameters['Create'] === 'Yes' ? 'post' : 'put';
const args = ['http://reports.acme-print.example/jobs', '{"state":"queued"}'];

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest[method].apply(httprequest, args); // finding: insecure-transport
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
