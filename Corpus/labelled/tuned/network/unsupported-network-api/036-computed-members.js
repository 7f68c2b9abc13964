'use strict';

var a = 'fe', b = 'tch';
var send = self[a + b]; // finding: unsupported-network-api
var Sock = window[['Web', 'Socket'].join('')]; // finding: unsupported-network-api
var Src = globalThis['ecruoStnevE'.split('').reverse().join('')]; // finding: unsupported-network-api

send('https://api.tapestry.example/weave', { method: 'POST', body: metadata.parameters['Pattern'] });
new Sock('wss://live.tapestry.example/loom').onopen = function () { DOMO.log('open'); };
new Src('https://live.tapestry.example/events').close();

datagrid.addColumn('Done', datagrid.DATA_TYPE_STRING);
datagrid.addCell('yes');
datagrid.endRow();
