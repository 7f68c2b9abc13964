'use strict';

var SERVERS = ['api.cin7.com', 'inventory.dearsystems.com'];
var server = metadata.parameters['Server'];

if (SERVERS.indexOf(server) === -1) {
    datagrid.error(1, 'Unknown server');
    throw new Error('Unknown server ' + server);
}

httprequest.addHeader('api-auth-accountid', metadata.account.accountid);
httprequest.addHeader('api-auth-applicationkey', metadata.account.key);
httprequest.addHeader('Content-Type', 'application/json');
var done = httprequest.put('https://' + server + '/ExternalApi/v2/sale/order', JSON.stringify({
    SaleID: metadata.parameters['Order'],
    Status: 'AUTHORISED'
}));

datagrid.addColumn('Done', datagrid.DATA_TYPE_STRING);
datagrid.addCell(done);
datagrid.endRow();
