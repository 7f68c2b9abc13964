'use strict';

importScripts('https://cdn.momentish.example/moment.min.js'); // finding: unsupported-network-api

var due = moment(metadata.parameters['Due']).add(14, 'days').format('YYYY-MM-DD');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var body = JSON.stringify({ due: due });
var res = httprequest.put('https://api.invoicer.example/invoices/' + encodeURIComponent(metadata.parameters['Invoice']), body);

datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
