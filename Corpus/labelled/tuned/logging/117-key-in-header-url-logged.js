'use strict';

var host = 'https://api.busdepot.jp';
var query = { from: metadata.parameters['From'], to: metadata.parameters['To'], key: metadata.parameters['Route Key'] };

function build(path, q) {
  return host + path + '?' + Object.keys(q).map(function (n) {
    return n + '=' + encodeURIComponent(q[n]);
  }).join('&');
}

var url = build('/trips', query);
httprequest.addHeader('Authorization', 'Key ' + metadata.account.apikey);
DOMO.log('GET ' + url);
var trips = httprequest.get(url);

datagrid.addColumn('Url', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Trips', datagrid.DATA_TYPE_STRING);
datagrid.addCell(url);
datagrid.addCell(trips);
datagrid.endRow();
