'use strict';

var base = 'https://teamhub.herokuapp.com/api';

httprequest.addHeader('Authorization', 'Token ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

var member = JSON.stringify({
    login: metadata.parameters['Login'],
    role: metadata.parameters['Role']
});
var added = httprequest.post(base + '/members', member);

var seen = httprequest.get('https://teamhub-audit.herokuapp.com/api/seen'); // finding: external-redirection

datagrid.addColumn('Added', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Seen', datagrid.DATA_TYPE_STRING);
datagrid.addCell(added);
datagrid.addCell(seen);
datagrid.endRow();
