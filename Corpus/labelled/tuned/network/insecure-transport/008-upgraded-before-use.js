'use strict';

const fromDocs = 'http://api.snowglobe.example/v2';
const base = fromDocs.replace('http://', 'https://');

const links = { self: 'http://api.snowglobe.example/v2/globes' };
const secure = (address) => address.replace(/^http:/, 'https:');

const globes = httprequest.get(`${base}/globes`);
const self = httprequest.get(secure(links.self));

datagrid.addColumn('Globes', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Self', datagrid.DATA_TYPE_STRING);
datagrid.addCell(globes);
datagrid.addCell(self);
datagrid.endRow();
