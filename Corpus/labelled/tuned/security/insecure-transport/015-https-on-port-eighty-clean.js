'use strict';

// Odd, but https: the gateway terminates TLS on port 80 for historical reasons.
const GATEWAY = 'HTTPS://gateway.acme-sms.example:80';
const paths = { 'http': '/http-status', 'http://': '/scheme', status: '/status?ref=http://www.acme-sms.example/' };

httprequest.addHeader('X-Key', metadata.account.key);
httprequest.addHeader('Referer', 'http://www.acme-sms.example/');
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
try {
  ['http', 'http://', 'status'].forEach((name) => {
    datagrid.addCell(httprequest.get(GATEWAY + paths[name]));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
