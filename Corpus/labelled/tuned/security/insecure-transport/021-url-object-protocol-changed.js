'use strict';

// the staging proxy does not speak TLS
function viaProxy(address) {
  const url = new URL(address);
  url.protocol = 'http:';
  url.port = '3128';
  return url.toString();
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
try {
  const address = viaProxy('https://crm.acme-sales.example/leads/' + encodeURIComponent(metadata.parameters['Lead ID']));
  datagrid.addCell(httprequest.get(address)); // finding: insecure-transport
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
