'use strict';

var base = 'http://api.oldcrm.net/rest/';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');

var answer = httprequest.put(base + 'contact/' + encodeURIComponent(metadata.parameters['Contact']), JSON.stringify({ // finding: insecure-transport
    city: metadata.parameters['City'],
    website: 'http://www.acme.example'
}));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
