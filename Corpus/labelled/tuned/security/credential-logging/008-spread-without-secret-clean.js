'use strict';

// Rest destructuring takes the secrets out before the rest is logged.
const { password, token, secret, apikey, accesstoken, code, clientSecret, clientKey, accesskey, key, ...harmless } = metadata.account;

DOMO.log('account without secrets: ' + harmless.customername + ' in ' + harmless.region);

const request = { url: 'https://acme.planview-work.example/io/v2/board', headers: { Authorization: 'Bearer ' + token } };
const printable = { ...request, headers: Object.keys(request.headers) };
DOMO.log('request ' + JSON.stringify(printable));

Object.entries(request.headers).forEach(([name, value]) => httprequest.addHeader(name, value));
datagrid.addColumn('Board', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(request.url));
  datagrid.endRow();
} catch (e) {
  DOMO.log('failed for ' + harmless.instance);
  datagrid.error(500, e.message);
}
