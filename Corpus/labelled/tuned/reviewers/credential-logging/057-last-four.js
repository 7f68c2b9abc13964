'use strict';

function mask(s) {
  return '****' + s.slice(-4);
}

const key = metadata.account.apikey;
const region = metadata.account.region;

DOMO.log('region ' + region);
DOMO.log('key ' + mask(key));

datagrid.addColumn('host', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('up', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('DD-KEY', key);
  const hosts = JSON.parse(httprequest.get('https://' + region + '.monitor-lark.com/api/hosts'));
  hosts.list.forEach((h) => {
    datagrid.addCell(h.name);
    datagrid.addCell(h.up ? 'yes' : 'no');
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log('hosts with key ...' + key.substring(key.length - 4) + ': ' + e.message);
}
