'use strict';

const bases = ['https://api.kustomerapp.com/v1', 'https://mock.kustomer.example/v1', 'https://postman-echo.example'];
const [live, ...mocks] = bases;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const customer = encodeURIComponent(metadata.parameters['Customer']);
const read = JSON.parse(httprequest.get(`${live}/customers/${customer}`));
const changed = httprequest.put(bases[0] + '/customers/' + customer, JSON.stringify({
  ...read.attributes,
  company: metadata.parameters['Company']
}));

datagrid.addColumn('Changed', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Mock servers', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(changed);
datagrid.addCell(mocks.length);
datagrid.endRow();
