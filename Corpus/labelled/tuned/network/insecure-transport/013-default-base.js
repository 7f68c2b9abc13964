'use strict';

var base = metadata.parameters['Server'] || 'http://demo.helpfulhen.example';
var eggs = httprequest.get(base + '/eggs'); // finding: insecure-transport

var second = metadata.account.mirror ?? 'http://mirror.helpfulhen.example';
var feed = httprequest.get(`${second}/feed`); // finding: insecure-transport

datagrid.addColumn('Eggs', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Feed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(eggs);
datagrid.addCell(feed);
datagrid.endRow();
