// hard
const env = metadata.parameters['Environment'];
const v = env === 'prod'
  ? metadata.account.apikey
  : env === 'stage'
    ? '⟦[a-z0-9]{32}⟧' // finding: hardcoded-credentials
    : '⟦[a-z0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-Api-Key', v);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://' + env + '.api.ropeway.example/cabins/' + metadata.parameters['Cabin'], JSON.stringify({ out: metadata.parameters['Out'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
