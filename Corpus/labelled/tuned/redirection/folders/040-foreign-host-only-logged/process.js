'use strict';

var base = 'https://api.mews.com/api/connector/v1/';
var demo = 'https://api.mews-demo.example/api/connector/v1/';
var params = metadata.parameters;

DOMO.log('production ' + base + ', demo ' + demo);
var curl = 'curl -X POST ' + demo + 'reservations/start -d ' + params['Reservation'];
DOMO.log(curl);

httprequest.addHeader('Content-Type', 'application/json');
var answer = httprequest.post(base + 'reservations/start', JSON.stringify({
    ClientToken: metadata.account.client,
    AccessToken: metadata.account.access,
    ReservationId: params['Reservation']
}));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Try it', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.addCell(curl);
datagrid.endRow();
