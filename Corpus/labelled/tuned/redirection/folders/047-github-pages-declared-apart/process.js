'use strict';

var product = encodeURIComponent(metadata.parameters['Product']);
var prices = ['one', 'two'].map(function (n) {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Key', metadata.account.apikey);
    return JSON.parse(httprequest.get('https://price-' + n + '.github.io/p/' + product + '.json'));
});

datagrid.addColumn('Price', datagrid.DATA_TYPE_STRING);
prices.forEach(function (p) {
    datagrid.addCell(String(p.value) + ' (source: https://suppliers.example)');
    datagrid.endRow();
});
