'use strict';

var servers = [
    'http://eu.swiftlet.example/', // Frankfurt
    'http://us.swiftlet.example/'  // Ohio
];
var regions = { eu: 0, us: 1 };

var which = regions[metadata.parameters['Region']] || 0;
var birds = httprequest.get(servers[which] + 'birds'); // finding: insecure-transport

datagrid.addColumn('Birds', datagrid.DATA_TYPE_STRING);
datagrid.addCell(birds);
datagrid.endRow();
