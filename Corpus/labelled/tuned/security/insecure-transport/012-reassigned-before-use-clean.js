'use strict';

// The value from the old settings file is upgraded before anything is sent.
let base = 'http://api.vend-pos.example/api/2.0';
if (base.startsWith('http://')) {
  base = 'https://' + base.slice('http://'.length);
}

const hosts = ['http://api.vend-pos.example', 'https://api.vend-pos.example'].filter((host) => host.startsWith('https://'));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Product', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(base + '/products/' + encodeURIComponent(metadata.parameters['Product ID'])));
  datagrid.endRow();
  hosts.forEach((host) => {
    datagrid.addCell(httprequest.get(host + '/api/2.0/outlets'));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
