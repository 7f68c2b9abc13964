'use strict';
function uuid() {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, function (c) {
    var r = Math.random() * 16 | 0;
    return (c === 'x' ? r : (r & 3 | 8)).toString(16);
  });
}
httprequest.addHeader('Idempotency-Key', uuid());
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
var res = httprequest.post('https://api.payrail.com/v1/refunds', JSON.stringify({ charge: metadata.parameters['Charge'] }));
datagrid.addColumn('Refund', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
