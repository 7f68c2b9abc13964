// hard
'use strict';
function mirror(s) {
  return s.split('').reverse().join('');
}
const ref = '⟦<reverse:rk_live_[A-Za-z0-9]{32}>⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + mirror(ref));
httprequest.addHeader('Idempotency-Key', DOMO.md5(metadata.parameters['Invoice']));
const res = httprequest.post('https://api.stripe.com/v1/invoices/' + encodeURIComponent(metadata.parameters['Invoice']) + '/void', '');
datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
