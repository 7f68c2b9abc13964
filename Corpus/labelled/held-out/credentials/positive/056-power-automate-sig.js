// medium
const flow = {
  name: 'Approve purchase',
  url: 'https://prod-42.westeurope.logic.azure.com:443/workflows/⟦[a-f0-9]{32}⟧/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=⟦[A-Za-z0-9_-]{43}⟧' // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/json');
const answer = httprequest.post(flow.url, JSON.stringify({
  purchase: metadata.parameters['Purchase'],
  approver: metadata.parameters['Approver']
}));
DOMO.log(flow.name + ': ' + httprequest.getStatusCode());
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
