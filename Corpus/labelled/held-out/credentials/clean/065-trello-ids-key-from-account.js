var BOARD_SHORT = '⟦[A-Za-z0-9]{8}⟧';
var LIST_ID = '⟦[a-f0-9]{24}⟧';
var LABEL_ID = '⟦[a-f0-9]{24}⟧';

httprequest.addParameter('key', metadata.account.key);
httprequest.addParameter('token', metadata.account.token);
httprequest.addParameter('idList', LIST_ID);
httprequest.addParameter('idLabels', LABEL_ID);
httprequest.addParameter('name', metadata.parameters['Name']);
httprequest.addParameter('desc', 'From board ' + BOARD_SHORT);
datagrid.magicParseJSON(httprequest.post('https://api.trello.com/1/cards'));
