'use strict';
var ROUTE = '⟦[_a-zA-Z@~^]{64}⟧';
var PLUS_CODE = '9F4MGC2M+H4';
var GEOHASH = 'u33dc0cppjs7';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.courier-routes.com/tours/' + Number(metadata.parameters['Tour']), JSON.stringify({
  polyline: ROUTE, start: PLUS_CODE, end: GEOHASH
}));
datagrid.addColumn('Tour', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
