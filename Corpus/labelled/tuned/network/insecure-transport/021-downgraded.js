'use strict';

const api = 'https://api.certless.example/v1';

// their certificate is out of date since March...
const plain = api.replace('https', 'http');
const meters = httprequest.get(plain + '/meters'); // finding: insecure-transport

const cut = 'http' + 'https://api.certless.example'.slice(5);
httprequest.put(cut + '/v1/seen', '{}'); // finding: insecure-transport

datagrid.magicParseJSON(meters);
