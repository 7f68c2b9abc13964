// hard
const holder = { '⟦[A-Za-z0-9]{32}⟧': true }; // finding: hardcoded-credentials
const only = Object.keys(holder)[0];
httprequest.addHeader('X-Api-Key', only);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.mailroom.example/boxes/' + metadata.parameters['Box'], JSON.stringify({ emptied: metadata.parameters['Emptied'] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
