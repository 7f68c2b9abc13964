'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const form = encodeURIComponent(metadata.parameters['Form']);
const hook = { webhook_url: metadata.parameters['Deliver to'], include_labels: true };
const made = httprequest.post(`https://api.formstack-like.com/v2/form/${form}/webhook`, JSON.stringify(hook)); // finding: external-redirection

datagrid.addColumn('Webhook', datagrid.DATA_TYPE_STRING);
datagrid.addCell(made);
datagrid.endRow();
