'use strict';

var Bound = Function.prototype.bind.call(XMLHttpRequest, null); // finding: xmlhttprequest
var Other = XMLHttpRequest.bind(null); // finding: xmlhttprequest

function ask(Ctor, url) {
  var it = new Ctor();
  it.open('GET', url, false);
  it.send();
  if (it instanceof XMLHttpRequest) { // finding: xmlhttprequest
    return it.responseText;
  }
  return '';
}

var x = ask(Bound, 'https://api.coinlaundry.example/machines');
var y = ask(Other, 'https://api.coinlaundry.example/prices');
datagrid.addColumn('Machines', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Prices', datagrid.DATA_TYPE_STRING);
datagrid.addCell(x);
datagrid.addCell(y);
datagrid.endRow();
