'use strict';

var base = 'https://api.flowershop.example';

function show(list) {
    datagrid.addColumn('Bouquet', datagrid.DATA_TYPE_STRING);
    for (var i in list) {
        datagrid.addCell(list[i].name);
        datagrid.endRow();
    }
}

$.getJSON(base + '/bouquets', show); // finding: unsupported-network-api

jQuery.post(base + '/seen', { user: metadata.account.username }); // finding: unsupported-network-api

$.get(base + '/ping', function () { // finding: unsupported-network-api
    DOMO.log('pong');
});
