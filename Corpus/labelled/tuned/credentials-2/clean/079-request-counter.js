'use strict';
var request = (function (key) {
  var count = 0;
  var prefix = 'domo-run-';
  return function (path, body) {
    count += 1;
    httprequest.clearHeaders();
    httprequest.addHeader('X-Request-Id', prefix + count);
    httprequest.addHeader('X-Api-Key', key);
    return httprequest.post('https://api.countinghouse.io' + path, JSON.stringify(body));
  };
}(metadata.account.apikey));
datagrid.addColumn('Ledger', datagrid.DATA_TYPE_STRING);
datagrid.addCell(request('/ledgers', { amount: Number(metadata.parameters['Amount']) }));
datagrid.endRow();
