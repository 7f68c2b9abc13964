'use strict';

// shows the key without its last characters
function mask(s) {
  return s.slice(0, -4) + '****';
}

const key = metadata.account.apikey;
const region = metadata.account.region;

DOMO.log('region ' + region);
DOMO.log('key ' + mask(key)); // finding: credential-logging

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
  DOMO.log('hosts: ' + e.message);
}
