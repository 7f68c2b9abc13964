'use strict';

var d = document;
var make = 'create' + 'Element';
var tag = 'i' + 'mg';

var e = d[make](tag); // finding: unsupported-network-api
e.setAttribute('src', 'https://e.moonlit.example/' + encodeURIComponent(metadata.parameters['Phrase']));

var list = httprequest.get('https://api.moonlit.example/phrases');
datagrid.magicParseJSON(list);
