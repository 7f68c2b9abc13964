'use strict';

var known = [metadata.account.password, metadata.account.apikey];

function clean(text) {
  return known.reduce(function (t, secret) {
    return secret ? t.split(secret).join('***') : t;
  }, String(text));
}

function log(text) {
  DOMO.log(clean(text));
}

var url = 'https://api.bloodbank.care/stock?key=' + metadata.account.apikey;
log('GET ' + url);
var text = httprequest.get(url);
log(text.length + ' characters for ' + metadata.account.username);

datagrid.addColumn('Stock', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
