// hard
// first run: remember the secret, later runs read it
if (!DOMO.getState('signing')) {
  DOMO.setState('signing', '⟦[A-Za-z0-9]{44}⟧'); // finding: hardcoded-credentials
}
var text = JSON.stringify({ seat: metadata.parameters['Seat'] });
httprequest.addHeader('X-Signature', DOMO.hmacSHA256(text, DOMO.getState('signing')));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.theatre.example/bookings/' + metadata.parameters['Booking'], text);
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
