'use strict';

const gateway = 'http://192.0.2.17:8081/relay';
const local = "http://localhost:5000/echo";

const body = JSON.stringify({ command: metadata.parameters['Command'] });
const relayed = httprequest.put(gateway, body); // finding: insecure-transport
const echoed = httprequest.post(local, body); // finding: insecure-transport

datagrid.addColumn('Relayed', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Echoed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(relayed);
datagrid.addCell(echoed);
datagrid.endRow();
