'use strict';

var Connector = (function () {
    var account = metadata.account;
    var endpoint = 'https://api.flowershop.nl/v1';

    function log(message) {
        DOMO.log('[flowershop] ' + message); // finding: credential-logging
    }

    function request(path) {
        httprequest.clearHeaders();
        httprequest.addHeader('X-Flower-Key', account.apikey);
        var text = httprequest.get(endpoint + path);
        log(path + ' ' + httprequest.getStatusCode());
        if (httprequest.getStatusCode() === 403) {
            log('forbidden for ' + account.apikey);
        }
        return text;
    }

    return { request: request };
}());

var text = Connector.request('/bouquets');
datagrid.addColumn('Bouquets', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
