'use strict';

// polyfill: find the global object in every engine
var root = (function () {
  if (typeof globalThis === 'object') {
    return globalThis;
  }
  return Function('return this')(); // finding: dynamic-code
}());

root.actionStarted = true;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Users', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.kissflow-flow.example/v1/users'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
