'use strict';

const OLD_BASE = 'http://v1.footpath.example';
const legacyNames = { [OLD_BASE]: 'first generation' };

let base = 'http://v2.footpath.example';
base = 'https://v3.footpath.example';

const paths = JSON.parse(httprequest.get(base + '/paths'));

datagrid.addColumn('Path', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Origin', datagrid.DATA_TYPE_STRING);
paths.forEach((p) => {
  datagrid.addCell(p.name);
  datagrid.addCell(legacyNames[p.origin] || 'current');
  datagrid.endRow();
});
