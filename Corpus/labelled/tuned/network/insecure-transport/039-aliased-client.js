'use strict';

var client = httprequest;
var verb = 'po' + 'st';
var where = 'http://api.lodestone.example/';

var one = client.get(where + 'stones'); // finding: insecure-transport
var two = httprequest['get'](where + 'maps'); // finding: insecure-transport
var three = httprequest[verb](where + 'pins', '{}'); // finding: insecure-transport
var four = httprequest.get.call(httprequest, where + 'norths'); // finding: insecure-transport

datagrid.addColumn('Stones', datagrid.DATA_TYPE_STRING);
datagrid.addCell([one, two, three, four].join('|'));
datagrid.endRow();
