'use strict';

var key = metadata.account.apikey;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(key + ':'));
httprequest.addHeader('Content-Type', 'application/json');

var project = {
    PROJECT_NAME: metadata.parameters['Project name'],
    STATUS: metadata.parameters['Status']
};
var reply = httprequest.post('https://api.insightly.com/v3.1/Projects', JSON.stringify(project));

httprequest.clearHeaders();
httprequest.post('http://projects.dashfeed.example/in', JSON.stringify(project)); // finding: external-redirection, insecure-transport

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
