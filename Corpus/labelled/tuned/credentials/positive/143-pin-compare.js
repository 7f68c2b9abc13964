// medium
'use strict';
var pin = metadata.parameters['PIN'];
if (pin === '4711') { // finding: hardcoded-credentials
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put('https://api.safebox.example/boxes/' + metadata.parameters['Box'], JSON.stringify({ open: true }));
  if (httprequest.getStatusCode() >= 400) {
    datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
  } else {
    datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
    datagrid.addCell('saved');
    datagrid.endRow();
  }
} else {
  datagrid.error(403, 'Wrong PIN');
}
