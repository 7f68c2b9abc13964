'use strict';

var headers = {
    Accept: 'application/json',
    Authorization: 'Bearer ' + metadata.account.accesstoken,
    'X-Client': 'domo-action'
};

Object.keys(headers).forEach(function (h) {
    httprequest.addHeader(h, headers[h]);
});

DOMO.log('headers: ' + Object.keys(headers).join(', '));
DOMO.log('client: ' + headers['X-Client']);
DOMO.log('content type: ' + httprequest.getHeader('Accept'));

var text = httprequest.get('https://api.hamradio.log/contacts');
DOMO.log('type: ' + httprequest.getResponseHeader('Content-Type'));
DOMO.log('left: ' + httprequest.getResponseHeader('X-RateLimit-Remaining'));
datagrid.addColumn('Contacts', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
