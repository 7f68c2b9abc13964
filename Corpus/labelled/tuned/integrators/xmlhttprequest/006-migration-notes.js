'use strict';
/*
 * Migration from the Custom App (client side) to an Action (server side)
 *
 *   before:  var xhr = new XMLHttpRequest();
 *            xhr.open('PUT', url);
 *            xhr.send(JSON.stringify(data));
 *
 *   now:     httprequest.put(url, JSON.stringify(data));
 *
 * Review says: XMLHttpRequest is not used. Use httprequest.get() or httprequest.post() instead.
 */

// var xhr = new XMLHttpRequest(); xhr.withCredentials = true;

var MIGRATION_HINT = 'This action replaces the XMLHttpRequest code of the app "Order desk".';
var DESK = 'https://rest.orderdesk.cloud/2';

function update(order, fields) {
  // new window.XMLHttpRequest() is gone
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put(DESK + '/orders/' + encodeURIComponent(order), JSON.stringify(fields));
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);

DOMO.log(MIGRATION_HINT);

try {
  var answer = update(metadata.parameters['Order'], { priority: metadata.parameters['Priority'] });
  datagrid.addCell(metadata.parameters['Order']);
  datagrid.addCell(answer);
  datagrid.endRow();
} catch (e) {
  DOMO.log('order desk: ' + e.message + ' (was it the XMLHttpRequest version of the app?)');
}
