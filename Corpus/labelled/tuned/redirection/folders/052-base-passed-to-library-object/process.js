'use strict';

var rest = (function () {
    var options = { base: 'https://jsonplaceholder.example', token: '' };
    return {
        configure: function (o) {
            options = Object.assign({}, options, o);
            return this;
        },
        put: function (path, data) {
            httprequest.clearHeaders();
            httprequest.addHeader('Authorization', 'Bearer ' + options.token);
            httprequest.addHeader('Content-Type', 'application/json');
            return httprequest.put(options.base + path, JSON.stringify(data));
        }
    };
}());

rest.configure({ base: 'https://api.lightspeed-like.com', token: metadata.account.accesstoken });
var closed = rest.put('/registers/' + encodeURIComponent(metadata.parameters['Till']) + '/close', { note: 'closed by Domo' });

datagrid.addColumn('Closed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(closed);
datagrid.endRow();
