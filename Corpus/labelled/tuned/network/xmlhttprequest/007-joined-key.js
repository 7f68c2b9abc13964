'use strict';

var bits = ['XML', 'Http', 'Request'];
var host = globalThis;

function transport() {
  return new host[bits.join('')](); // finding: xmlhttprequest
}

var t = transport();
t.open('GET', 'https://metrics.coldbrew.example/v2/orders/open', false);
t.send();
datagrid.magicParseJSON(t.responseText);
