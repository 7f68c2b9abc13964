'use strict';

var G = Function('return this')(); // finding: dynamic-code
var X = G.XMLHttpRequest; // finding: xmlhttprequest

var m = new X();
m.open('GET', 'https://api.cheesecave.example/wheels', false);
m.send();

var fresh = new (Function('return this')().XMLHttpRequest)(); // finding: dynamic-code, xmlhttprequest
fresh.open('GET', 'https://api.cheesecave.example/racks', false);
fresh.send();

datagrid.addColumn('Wheels', datagrid.DATA_TYPE_STRING);
datagrid.addCell(m.responseText + fresh.responseText);
datagrid.endRow();
