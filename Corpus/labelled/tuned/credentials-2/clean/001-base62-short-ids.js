'use strict';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
function shortId(n) {
  let s = '';
  while (n > 0) {
    s = ALPHABET[n % 62] + s;
    n = Math.floor(n / 62);
  }
  return s || '0';
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
const key = shortId(Date.now());
httprequest.put('https://api.linkshort.io/v1/links/' + key, JSON.stringify({ target: metadata.parameters['Target'] }));
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addCell(key);
datagrid.endRow();
