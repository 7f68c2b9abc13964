// the card passes a one-time token, nothing is stored here
var oneTime = metadata.parameters['One-Time Token'];
var KEY = 'One-Time Token';
if (!oneTime) { datagrid.error(400, 'The parameter "' + KEY + '" is empty.'); }
httprequest.addHeader('X-One-Time-Token', metadata.parameters[KEY]);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.raffle.example/tickets/' + metadata.parameters['Ticket'], JSON.stringify({ used: true }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
