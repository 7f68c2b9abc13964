'use strict';

var BASE = 'http://api.meterline.example/v1';

function login() {
  var pair = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
  httprequest.addHeader('Authorization', 'Basic ' + pair);
}

function call(path, body) {
  login();
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(httprequest.post(BASE + path, JSON.stringify(body))); // finding: insecure-transport
}

try {
  var reading = call('/readings', {
    meter: metadata.parameters['Meter'],
    value: Number(metadata.parameters['Reading'])
  });
  datagrid.addColumn('Reading', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(reading.id);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
