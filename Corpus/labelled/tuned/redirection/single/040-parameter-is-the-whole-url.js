'use strict';

var lead = JSON.stringify({ name: metadata.parameters['Company'], url: metadata.parameters['Website'] });

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.addHeader('Content-Type', 'application/json');

var saved = httprequest.post('https://api.close.com/api/v1/lead/', lead);

if (metadata.parameters['Also send to']) {
    httprequest.clearHeaders();
    httprequest.post(metadata.parameters['Also send to'], saved); // finding: external-redirection
}

datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
