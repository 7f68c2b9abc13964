'use strict';

const { accesskey, secret } = metadata.account;
const path = '/v1/shipments';
const stamp = new Date().toISOString();
const payload = JSON.stringify({ reference: metadata.parameters['Reference'] });

const canonical = ['POST', path, stamp, DOMO.md5(payload)].join('\n');
const signature = DOMO.hmacSHA256(canonical, secret);

let status = 0;
try {
  httprequest.addHeader('X-Date', stamp);
  httprequest.addHeader('X-Auth', accesskey + ':' + signature);
  const reply = httprequest.post('https://api.parcelhive.com' + path, payload);
  status = httprequest.getStatusCode();
  DOMO.log(reply);
  if (status === 403) {
    DOMO.log('canonical request was ' + canonical.replace(/\n/g, '\\n'));
  }
} catch (e) {
  DOMO.log(e.message);
}

datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('digest', datagrid.DATA_TYPE_STRING);
datagrid.addCell(status);
datagrid.addCell(DOMO.md5(payload));
datagrid.endRow();
