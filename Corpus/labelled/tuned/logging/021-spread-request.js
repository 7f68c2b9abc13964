'use strict';

const request = {
  ...metadata.account,
  action: 'upsert',
  rows: [{ sku: metadata.parameters['SKU'], stock: Number(metadata.parameters['Stock']) }]
};

const text = JSON.stringify(request);
console.log('request', text); // finding: credential-logging
console.log('rows', JSON.stringify(request.rows));

httprequest.addHeader('Content-Type', 'application/json');
const result = JSON.parse(httprequest.post('https://bridge.stockmate.com/rpc', text));

datagrid.addColumn('Updated', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(result.updated);
datagrid.endRow();
