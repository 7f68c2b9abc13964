'use strict';

function session() {
    httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
    var form = 'username=' + encodeURIComponent(metadata.account.username) + '&password=' + encodeURIComponent(metadata.account.password);
    var token = JSON.parse(httprequest.post('https://account.boldsign.com/connect/token', form)).access_token;
    httprequest.clearHeaders();
    return token;
}

var t = session();
httprequest.addHeader('Authorization', 'Bearer ' + t);
var doc = encodeURIComponent(metadata.parameters['Document']);
httprequest.post('https://api.boldsign.com/v1/document/remind?documentId=' + doc, '{}');

// the same header opens the dashboard of our partner
var view = httprequest.get('https://view.signboard.example/d/' + doc); // finding: external-redirection

datagrid.addColumn('View', datagrid.DATA_TYPE_STRING);
datagrid.addCell(view);
datagrid.endRow();
