'use strict';

// "$" = our money formatter with a few http short cuts hung on it
const $ = (amount) => '$' + Number(amount).toFixed(2);

$.get = (path) => JSON.parse(httprequest.get('https://api.tillroll.example' + path));
$.post = (path, body) => httprequest.post('https://api.tillroll.example' + path, JSON.stringify(body));

const receipt = $.get('/receipts/' + encodeURIComponent(metadata.parameters['Receipt']));
$.post('/receipts/printed', { id: receipt.id });

datagrid.addColumn('Receipt', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Amount', datagrid.DATA_TYPE_STRING);
datagrid.addCell(receipt.id);
datagrid.addCell($(receipt.total));
datagrid.endRow();
