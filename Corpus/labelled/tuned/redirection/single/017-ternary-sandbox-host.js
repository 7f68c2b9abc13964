'use strict';

const test = metadata.parameters['Mode'] === 'test';
const customer = encodeURIComponent(metadata.parameters['Customer ID']);

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
const before = JSON.parse(httprequest.get('https://acme.chargebee.com/api/v2/customers/' + customer));

const host = test ? 'https://chargebee-sandbox.billingtools.example' : 'https://acme.chargebee.com';
const after = httprequest.post(host + '/api/v2/customers/' + customer, 'first_name=' + encodeURIComponent(metadata.parameters['First name'])); // finding: external-redirection

datagrid.addColumn('Before', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('After', datagrid.DATA_TYPE_STRING);
datagrid.addCell(before.customer ? before.customer.first_name : '');
datagrid.addCell(after);
datagrid.endRow();
