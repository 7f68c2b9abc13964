'use strict';

var HOSTS = { US: 'secure.p01.eloqua.com', EU: 'secure.p03.eloqua.com', AP: 'secure.p06.eloqua.com' };
var region = metadata.parameters['Region'];

if (!Object.prototype.hasOwnProperty.call(HOSTS, region)) {
    throw new Error('Unknown region, choose one of ' + Object.keys(HOSTS).join(', '));
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');

var out = httprequest.post('https://' + HOSTS[region] + '/api/REST/1.0/data/contact', JSON.stringify({
    emailAddress: metadata.parameters['Email'],
    firstName: metadata.parameters['First Name']
}));

datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
datagrid.addCell(out);
datagrid.endRow();
