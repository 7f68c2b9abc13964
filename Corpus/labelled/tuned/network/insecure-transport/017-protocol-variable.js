'use strict';

const protocol = 'http';
const SECURE = 'https';
const host = 'api.tugboat.example';
const port = 8080;

const address = (scheme, path) => scheme + '://' + host + ':' + port + path;

const tugs = httprequest.get(protocol + '://' + host + '/tugs'); // finding: insecure-transport
const tows = httprequest.get(SECURE + '://' + host + '/tows');
const logs = httprequest.get(address(protocol, '/logs')); // finding: insecure-transport
const jobs = httprequest.get(address(SECURE, '/jobs'));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
[tugs, tows, logs, jobs].forEach((a) => {
  datagrid.addCell(a);
  datagrid.endRow();
});
