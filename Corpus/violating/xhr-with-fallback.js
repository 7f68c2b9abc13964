'use strict';

/* Takes the browser's client where there is one. */
var transport = null;

if (window.XMLHttpRequest) { // finding: xmlhttprequest
  transport = new window.XMLHttpRequest(); // finding: xmlhttprequest
}

function read(path) {
  if (transport === null) {
    return httprequest.get('https://api.stockroom.example' + path);
  }
  transport.open('GET', 'https://api.stockroom.example' + path, false);
  transport.send();
  return transport.responseText;
}

try {
  var item = JSON.parse(read('/items/' + encodeURIComponent(metadata.parameters['Item'])));
  datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('In Stock', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(item.name);
  datagrid.addCell(item.quantity);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
