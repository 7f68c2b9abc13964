// medium
const a = ['https://api.weatherdesk.example/v1', '⟦[a-z0-9]{40}⟧', 'celsius']; // finding: hardcoded-credentials
httprequest.addHeader('x-api-key', a[1]);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(a[0] + '/alerts', JSON.stringify({ unit: a[2], limit: Number(metadata.parameters['Limit']) }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
