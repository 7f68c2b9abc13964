// medium
'use strict';
let task = metadata.parameters['Task'];
// personal token of the PM, looks like a public key but isn't
httprequest.addHeader('Authorization', 'pk_⟦[0-9]{8}⟧_⟦[A-Z0-9]{32}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
let res = httprequest.put('https://api.clickup.com/api/v2/task/' + encodeURIComponent(task), JSON.stringify({
  status: metadata.parameters['Status']
}));
datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
