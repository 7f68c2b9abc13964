'use strict';

var root = 'https://api.ordertrack.example';
<<<<<<< HEAD
var path = '/v2/orders/';
=======
var path = '/v3/orders/';
>>>>>>> new-version

try {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  datagrid.magicParseJSON(httprequest.get(root + path + encodeURIComponent(metadata.parameters['Order'])));
} catch (e) {
  datagrid.error(500, e.message);
}
