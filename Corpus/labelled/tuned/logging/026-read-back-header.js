'use strict';

httprequest.addHeader('Accept', 'application/json');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

DOMO.log('accept: ' + httprequest.getHeader('Accept'));
DOMO.log('auth: ' + httprequest.getHeader('Authorization')); // finding: credential-logging

var flights = JSON.parse(httprequest.get('https://api.flightdeck.aero/flights'));
DOMO.log('left: ' + httprequest.getResponseHeader('X-RateLimit-Remaining'));

datagrid.addColumn('Flight', datagrid.DATA_TYPE_STRING);
flights.forEach(function (f) {
  datagrid.addCell(f.number);
  datagrid.endRow();
});
