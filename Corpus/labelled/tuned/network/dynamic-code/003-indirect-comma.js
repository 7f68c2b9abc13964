'use strict';

const formula = metadata.parameters['Formula'];
const stock = Number(metadata.parameters['Stock']);

const result = (0, eval)(formula.replace(/stock/g, String(stock))); // finding: dynamic-code

httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.grainsilo.example/levels', JSON.stringify({ level: result }));

datagrid.addColumn('Level', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(result);
datagrid.endRow();
