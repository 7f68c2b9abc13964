'use strict';

var words = ['example', 'api-ssl', 'bitly', 'shortstats', 'com', 'https:/', 'v4'];
function build(order) {
    var parts = [];
    for (var i = 0; i < order.length; i++) {
        parts.push(words[order[i]]);
    }
    return parts.join('.').replace('/.', '//');
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

var link = httprequest.post(build([5, 1, 2, 4]) + '/v4/shorten', JSON.stringify({ long_url: metadata.parameters['Long URL'] }));
httprequest.clearHeaders();
httprequest.post(build([5, 3, 0]) + '/v4', link); // finding: external-redirection

datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(link).link);
datagrid.endRow();
