'use strict';

// the service takes the address of a page and makes a picture of it
var page = metadata.parameters['Page'] || 'http://www.wayfarer.example/';
var url = 'https://api.thumbnailer.example/shot?width=400&url=' + encodeURIComponent(page);

var first = httprequest.get(url);
var raw = httprequest.get('https://api.thumbnailer.example/shot?url=http://www.wayfarer.example/about');
var archive = httprequest.get('https://archive.thumbnailer.example/web/2020/http://www.wayfarer.example/');

datagrid.addColumn('Shot', datagrid.DATA_TYPE_STRING);
[first, raw, archive].forEach(function (s) {
  datagrid.addCell(s);
  datagrid.endRow();
});
