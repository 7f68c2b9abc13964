// hard
'use strict';
var terminal = {
  id: 'T-0042',
  operator: 7,
  pin: 739104 // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/json');
var session = JSON.parse(httprequest.post('https://api.paypoint-terminals.com/login', JSON.stringify(terminal)));
httprequest.addHeader('X-Session-Id', session.id);
var res = httprequest.put('https://api.paypoint-terminals.com/receipts/' + encodeURIComponent(metadata.parameters['Receipt']), JSON.stringify({ voided: true }));
datagrid.addColumn('Receipt', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
