'use strict';

var COLUMNS = ['Address', 'Status', 'Length'];
COLUMNS.forEach(function (c) {
  datagrid.addColumn(c, datagrid.DATA_TYPE_STRING);
});

function row() {
  for (var i = 0; i < arguments.length; i++) {
    datagrid.addCell(String(arguments[i])); // finding: credential-logging
  }
  datagrid.endRow();
}

['rates', 'symbols'].forEach(function (part) {
  var address = 'https://api.forexfeed.io/' + part + '?access_key=' + metadata.account.apikey;
  var text = httprequest.get(address);
  row(address, httprequest.getStatusCode(), text.length);
});
