'use strict';

var id = encodeURIComponent(metadata.parameters['Flow']);
var message = {
    recipients: [metadata.parameters['Phone']],
    originator: 'Acme',
    body: metadata.parameters['Body'],
    reportUrl: 'https://flows.messagebird.com/flows/' + id + '/invoke'
};

httprequest.addHeader('Authorization', 'AccessKey ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var sent = httprequest.post('https://rest.messagebird.com/messages', JSON.stringify(message));

var hooks = httprequest.get('https://rest.messagebird.com/webhooks?callback=' + encodeURIComponent('https://flows.messagebird.com/x'));

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Hooks', datagrid.DATA_TYPE_STRING);
datagrid.addCell(sent);
datagrid.addCell(hooks);
datagrid.endRow();
