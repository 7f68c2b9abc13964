'use strict';

var endpoints = [
    'https://a.jukebox.example/songs',
    'https://b.jukebox.example/songs',
    'http://c.jukebox.example/songs'
];

datagrid.addColumn('Songs', datagrid.DATA_TYPE_STRING);
endpoints.forEach(function (endpoint) {
    datagrid.addCell(httprequest.get(endpoint)); // finding: insecure-transport
    datagrid.endRow();
});
