// easy
'use strict';
var key = '⟦[a-f0-9]{32}⟧';
var token = 'ATTA⟦[a-f0-9]{64}⟧⟦[A-F0-9]{8}⟧'; // finding: hardcoded-credentials
var card = metadata.parameters['Card'];
httprequest.addParameter('key', key);
httprequest.addParameter('token', token);
httprequest.addParameter('idList', metadata.parameters['List']);
var res = httprequest.put('https://api.trello.com/1/cards/' + encodeURIComponent(card), '');
datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
