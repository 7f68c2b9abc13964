'use strict';

var proto = 'ht' + 'tps';
var https = require(proto); // finding: unsupported-network-api

var need = require;
var net = need('net'); // finding: unsupported-network-api
var dgram = require(`d${'gram'}`); // finding: unsupported-network-api

https.get('https://api.nutshell.example/v1', function (r) { DOMO.log(String(r.statusCode)); });
net.connect(25, 'mail.nutshell.example').end('QUIT');
dgram.createSocket('udp4').send('x', 514, 'log.nutshell.example');

datagrid.addColumn('Done', datagrid.DATA_TYPE_STRING);
datagrid.addCell('1');
datagrid.endRow();
