// hard
const given = metadata.parameters['Verification Token'];
if (given !== '⟦[A-Za-z0-9]{24}⟧') { // finding: hardcoded-credentials
  datagrid.error(403, 'The request does not come from our app.');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader("Content-Type", "application/json");
  httprequest.put('https://api.raffle.example/tickets/' + metadata.parameters['Ticket'], JSON.stringify({ used: true }));
  DOMO.log('answered with ' + httprequest.getStatusCode());
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
  datagrid.endRow();
}
