// easy
var FRESHDESK_KEY = '⟦[A-Za-z0-9]{20}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(FRESHDESK_KEY + ':X'));
httprequest.addHeader('Content-Type', 'application/json');
var id = parseInt(metadata.parameters['Ticket ID'], 10);
if (isNaN(id)) {
  datagrid.error(400, 'Ticket ID must be a number');
} else {
  var res = httprequest.put('https://acmehelp.freshdesk.com/api/v2/tickets/' + id, JSON.stringify({ status: Number(metadata.parameters['Status']) }));
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(res);
  datagrid.endRow();
}
