'use strict';

const endpoint = { scheme: 'ws', host: 'live.pulsemeter.example' };
const text = httprequest.get(`${endpoint.scheme}://${endpoint.host}/pulse`); // finding: insecure-transport

const { scheme = 'https' } = {};
const backup = httprequest.get(`${scheme}://${endpoint.host}/pulse`);

datagrid.addColumn('Pulse', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text || backup);
datagrid.endRow();
