// easy
var id = metadata.parameters['Person ID'];
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.pipedrive.com/v1/persons/' + id + '?api_token=⟦[a-f0-9]{40}⟧', // finding: hardcoded-credentials
  JSON.stringify({ label: metadata.parameters['Label'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
