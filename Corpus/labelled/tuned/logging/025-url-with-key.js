'use strict';

var base = 'https://maps.geocodia.com/v1/';
var path = 'search?q=' + encodeURIComponent(metadata.parameters['Address']);
var url = base + path + '&api_key=' + metadata.account.apikey;

DOMO.log('GET ' + base + path);
DOMO.log('GET ' + url); // finding: credential-logging
var hits = JSON.parse(httprequest.get(url)).results;

datagrid.addColumn('Lat', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Lon', datagrid.DATA_TYPE_DOUBLE);
for (var i = 0; i < hits.length; i += 1) {
    datagrid.addCell(hits[i].lat);
    datagrid.addCell(hits[i].lon);
    datagrid.endRow();
}
