'use strict';

var add = Function('a', 'b', 'return a + b'); // finding: dynamic-code
var G = Function; // finding: dynamic-code
var sub = G('a', 'b', 'return a - b');

var account = JSON.parse(httprequest.get('https://api.piggybank.example/account'));
var change = Number(metadata.parameters['Change']);

datagrid.addColumn('After', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(change > 0 ? add(account.balance, change) : sub(account.balance, -change));
datagrid.endRow();
