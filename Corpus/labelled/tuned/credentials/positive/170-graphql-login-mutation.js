// hard
httprequest.addHeader("Content-Type", "application/json");
var gql = 'mutation { login(email: "domo@aquarium.example", password: "Clownfish8") { token } }'; // finding: hardcoded-credentials
var r = JSON.parse(httprequest.post('https://api.aquarium.example/graphql', JSON.stringify({ query: gql })));
httprequest.addHeader('Authorization', 'Bearer ' + r.data.login.token);
httprequest.post('https://api.aquarium.example/graphql', JSON.stringify({
  query: 'mutation($t: ID!, $ph: Float!) { setPh(tank: $t, ph: $ph) { ph } }',
  variables: { t: metadata.parameters['Tank'], ph: Number(metadata.parameters['pH']) }
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
