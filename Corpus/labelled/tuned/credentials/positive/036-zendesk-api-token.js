// medium
// agents may only touch their own tickets
var pair = 'agent@acme.example/token:⟦[A-Za-z0-9]{40}⟧'; // finding: hardcoded-credentials
var id = parseInt(metadata.parameters['Ticket'], 10);
if (isNaN(id)) {
  datagrid.error(400, 'Ticket must be a number');
}
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pair));
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://acme.zendesk.com/api/v2/tickets/' + id + '.json',
  JSON.stringify({ ticket: { status: metadata.parameters['Status'] } }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
