// easy
const LINEAR_API_KEY = 'lin_api_⟦[A-Za-z0-9]{40}⟧'; // finding: hardcoded-credentials
const mutation = 'mutation($id: String!, $p: Int!) { issueUpdate(id: $id, input: { priority: $p }) { success } }';
httprequest.addHeader('Authorization', LINEAR_API_KEY);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.linear.app/graphql', JSON.stringify({
  query: mutation,
  variables: { id: metadata.parameters['Issue'], p: Number(metadata.parameters['Priority']) }
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
