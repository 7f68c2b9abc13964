'use strict';

function connect(account) {
    httprequest.addHeader('Content-Type', 'application/json');
    var reply = JSON.parse(httprequest.post('https://id.vendhq-like.com/login', JSON.stringify({ user: account.user, key: account.key })));
    httprequest.addHeader('Authorization', 'Bearer ' + reply.access_token);
    return {
        rest: reply.endpoints.rest,
        post: function (path, data) {
            return httprequest.post(this.rest + path, JSON.stringify(data));
        }
    };
}

var client = connect(metadata.account);
var order = client.post('/workorders', { site: metadata.parameters['Site'], description: metadata.parameters['Text'] });

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addCell(order);
datagrid.endRow();
