'use strict';

var secret = metadata.account.secret;
var query = 'limit=100&sort=asc';
var path = '/v1/trades';
var signature = DOMO.hmacSHA256(path + query, secret);

httprequest.addHeader('X-Signature', signature);
DOMO.log('signing ' + path + '?' + query);
DOMO.log('signature has ' + signature.length + ' characters');
var trades = JSON.parse(httprequest.get('https://api.grainmarket.ag' + path + '?' + query));

datagrid.addColumn('Trade', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Price', datagrid.DATA_TYPE_DOUBLE);
trades.forEach(function (t) {
  DOMO.log('trade ' + t.id);
  datagrid.addCell(t.id);
  datagrid.addCell(t.price);
  datagrid.endRow();
});
