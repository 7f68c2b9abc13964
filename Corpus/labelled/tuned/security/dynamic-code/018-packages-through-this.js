'use strict';

// engine detection, "just to be safe"
var engine = (function (scope) {
  var key = ['Pack', 'ages'].join('');
  if (typeof scope[key] !== 'undefined') {
    return scope[key].java.lang; // finding: dynamic-code
  }
  return null;
}(this));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Engine', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Goals', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(engine ? 'jvm' : 'other');
  datagrid.addCell(httprequest.get('https://api.perdoo-goals.example/v1/goals'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
