// hard
'use strict';
var sequence = [⟦<codes:[a-z0-9]{24}>⟧]; // finding: hardcoded-credentials
var label = String.fromCharCode.apply(null, sequence);
httprequest.addHeader('X-Api-Token', label);
httprequest.addHeader('Content-Type', 'application/json');
var payload = { seat: metadata.parameters['Seat'], blocked: true };
var res = httprequest.put('https://api.ticket-arena.io/seats/' + encodeURIComponent(metadata.parameters['Seat']), JSON.stringify(payload));
datagrid.addColumn('Seat', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
