'use strict';

var originalOpen = XMLHttpRequest.prototype.open; // finding: xmlhttprequest
var seen = [];

XMLHttpRequest.prototype.open = function (method, url) { // finding: xmlhttprequest
    seen.push(method + ' ' + url);
    return originalOpen.apply(this, arguments);
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var body = httprequest.get('https://api.watchtower.example/alerts');

datagrid.addColumn('Seen', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Body', datagrid.DATA_TYPE_STRING);
datagrid.addCell(seen.join(','));
datagrid.addCell(body);
datagrid.endRow();
