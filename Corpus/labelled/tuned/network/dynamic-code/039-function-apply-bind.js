'use strict';

var names = ['price', 'qty'];
var total = Function.apply(null, names.concat('return price * qty')); // finding: dynamic-code
var vat = Function.call(null, 'x', 'return x * 0.2'); // finding: dynamic-code
var Maker = Function.bind(null, 'x'); // finding: dynamic-code
var half = new Maker('return x / 2');

var order = JSON.parse(httprequest.get('https://api.brickyard.example/orders/last'));
var sum = total(order.price, order.qty);

datagrid.addColumn('Sum', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Vat', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(half(sum));
datagrid.addCell(vat(sum));
datagrid.endRow();
