var version = '3'; // finding: missing-strict-mode
'use strict';

function path(part) {
  return '/v' + version + '/' + part;
}

try {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  var list = JSON.parse(httprequest.get('https://api.formhouse.example' + path('forms')));
  datagrid.addColumn('Forms', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(list.length);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
