'use strict';

load('https://cdn.datepicker.example/dates.js'); // finding: dynamic-code
load({ name: 'helper', script: 'var two = 1 + 1;' }); // finding: dynamic-code

var from = dates.firstOfMonth();
var res = httprequest.get('https://api.datepicker.example/entries?from=' + from + '&n=' + two);

datagrid.addColumn('Entries', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
