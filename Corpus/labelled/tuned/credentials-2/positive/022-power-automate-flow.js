// medium
'use strict';
var flow = 'https://prod-42.westeurope.logic.azure.com:443/workflows/⟦[a-f0-9]{32}⟧/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var approval = {
  request: metadata.parameters['Request'],
  approver: metadata.parameters['Approver']
};
httprequest.post(flow, JSON.stringify(approval));
datagrid.addColumn('Started', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() === 202 ? 'started' : 'failed');
datagrid.endRow();
