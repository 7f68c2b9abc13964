'use strict';

const assets = JSON.parse(httprequest.get('https://api.mixedcontent.example/assets'));

const insecure = (a) => a.url.indexOf('http://') === 0
  || a.url.slice(0, 6) === 'ftp://'
  || a.origin === 'http://cdn.mixedcontent.example'
  || ['http://', 'ws://'].some((p) => a.url.toLowerCase().startsWith(p));

const counts = { 'http://': 0, 'https://': 0 };
assets.forEach((a) => { counts[insecure(a) ? 'http://' : 'https://'] += 1; });

httprequest.post('https://api.mixedcontent.example/reports', JSON.stringify(counts));

datagrid.addColumn('Scheme', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Assets', datagrid.DATA_TYPE_DOUBLE);
Object.keys(counts).forEach((k) => {
  datagrid.addCell(k);
  datagrid.addCell(counts[k]);
  datagrid.endRow();
});
