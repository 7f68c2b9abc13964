var DEFAULT_BOARD = '⟦[a-f0-9]{24}⟧';
var LISTS = { todo: '⟦[a-f0-9]{24}⟧', doing: '⟦[a-f0-9]{24}⟧', done: '⟦[a-f0-9]{24}⟧' };
var q = 'idBoard=' + DEFAULT_BOARD + '&idList=' + LISTS[metadata.parameters['List']] +
  '&key=' + encodeURIComponent(metadata.account.key) + '&token=' + encodeURIComponent(metadata.account.token);
httprequest.put('https://api.trello.com/1/cards/' + metadata.parameters['Card'] + '?' + q, '');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
