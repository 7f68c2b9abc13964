'use strict';

function onlyLetters(value) {
    return String(value).trim().toLowerCase().replace(/^https?:\/\//, '').replace(/[^a-z0-9-]/g, '');
}

var domain = onlyLetters(metadata.parameters['Helpdesk name']);
if (!domain) {
    throw new Error('Helpdesk name is missing. It is the first part of the address, e.g. "acme" in https://acme.freshservice.com');
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':X'));
httprequest.addHeader('Content-Type', 'application/json');

var asset = httprequest.put('https://'.concat(domain, '.freshservice.com', '/api/v2/assets/', encodeURIComponent(metadata.parameters['Asset'])),
    JSON.stringify({ asset: { name: metadata.parameters['Asset name'] } }));

datagrid.addColumn('Asset', datagrid.DATA_TYPE_STRING);
datagrid.addCell(asset);
datagrid.endRow();
