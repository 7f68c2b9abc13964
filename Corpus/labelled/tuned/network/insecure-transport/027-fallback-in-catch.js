'use strict';

function read(path) {
  try {
    return httprequest.get('https://api.drawbridge.example' + path);
  } catch (sslError) {
    DOMO.log('TLS trouble: ' + sslError.message);
    return httprequest.get('http://api.drawbridge.example' + path); // finding: insecure-transport
  }
}

var bridges = JSON.parse(read('/bridges'));
datagrid.addColumn('Bridge', datagrid.DATA_TYPE_STRING);
bridges.forEach(function (b) {
  datagrid.addCell(b.name + (b.open ? ' open' : ' closed'));
  datagrid.endRow();
});
