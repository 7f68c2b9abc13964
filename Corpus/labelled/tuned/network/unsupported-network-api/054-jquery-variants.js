'use strict';

var method = 'po' + 'st';

window.jQuery.ajax({ url: 'https://api.snowplough.example/roads', async: false }); // finding: unsupported-network-api
$[method]('https://api.snowplough.example/salt', { tons: metadata.parameters['Tons'] }); // finding: unsupported-network-api
window.$.getScript('https://cdn.snowplough.example/map.js'); // finding: unsupported-network-api
jQuery('#result').load('https://api.snowplough.example/fragment'); // finding: unsupported-network-api

var trimmed = String(metadata.parameters['Road']).trim();
datagrid.addColumn('Road', datagrid.DATA_TYPE_STRING);
datagrid.addCell(trimmed);
datagrid.endRow();
