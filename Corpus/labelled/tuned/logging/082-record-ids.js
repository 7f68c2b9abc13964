'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

const record = { title: metadata.parameters['Title'], code: metadata.parameters['Product Code'] };
const answer = JSON.parse(httprequest.post('https://api.catalogix.io/products', JSON.stringify(record)));

DOMO.log('created ' + answer.id + ' with key ' + answer.key);
DOMO.log('sent ' + JSON.stringify(record));

datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Code', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.id);
datagrid.addCell(answer.key);
datagrid.addCell(record.code);
datagrid.endRow();
