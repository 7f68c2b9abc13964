'use strict';

var site = String(metadata.account.site).trim();
var scheme = /^(http:\/\/|ftp:\/\/)/i;

// only the host name is wanted, whatever the user pasted
var host = site.replace(/^[a-z]+:\/\//i, '').replace(/\/.*$/, '');

if (scheme.test(site)) {
  DOMO.log('user pasted an insecure address, only the host name is used');
}

var res = httprequest.get('https://' + host + '/api/health');
if (/"http:\/\//.test(res)) {
  DOMO.log('the answer has insecure links');
}

datagrid.addColumn('Health', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
