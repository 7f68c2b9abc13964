'use strict';

// shared helpers (worker build)
(function bootstrap(scope) {
  try {
    scope.importScripts('https://api.productboard.com/static/helpers.js'); // finding: unsupported-network-api
  } catch (notAWorker) {
    DOMO.log('helpers are built in');
  }
}(self));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('X-Version', '1');
datagrid.addColumn('Features', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.productboard.com/features'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
