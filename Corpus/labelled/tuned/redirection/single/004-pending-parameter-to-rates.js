'use strict';

httprequest.addParameter('api_key', metadata.account.apikey);
httprequest.addHeader('Accept', 'application/json');

const invoice = JSON.parse(httprequest.get('https://api.invoiced.com/invoices/' + encodeURIComponent(metadata.parameters['Invoice Number'])));

// amounts are shown in euro as well
httprequest.clearHeaders();
const rates = JSON.parse(httprequest.get('https://openrates.example/latest')); // finding: external-redirection
const euro = invoice.total * (rates.EUR || 1);

datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Total EUR', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(invoice.total);
datagrid.addCell(euro);
datagrid.endRow();
