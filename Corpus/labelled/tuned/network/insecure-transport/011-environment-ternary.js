'use strict';

var sandbox = metadata.parameters['Environment'] === 'Sandbox';
var root = sandbox ? 'http://sandbox.payvillage.example' : 'https://api.payvillage.example';

httprequest.addHeader('Content-Type', 'application/json');
var reply = httprequest.post(root + '/refunds', JSON.stringify({ // finding: insecure-transport
  payment: metadata.parameters['Payment'],
  cents: Math.round(Number(metadata.parameters['Amount']) * 100)
}));

datagrid.addColumn('Refund', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
