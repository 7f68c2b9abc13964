// medium
// Azure Logic App that writes to the mainframe
var flow = 'https://prod-31.westeurope.logic.azure.com:443/workflows/⟦[a-f0-9]{32}⟧/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(flow, JSON.stringify({
  contract: metadata.parameters['Contract'],
  status: metadata.parameters['Status']
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
