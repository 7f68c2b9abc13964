'use strict';

var request = require('request'); // finding: unsupported-network-api
var nodeFetch = require("node-fetch"); // finding: unsupported-network-api

request.get({ url: 'https://api.sailmaker.example/lofts', json: true }, function (err, res, body) {
	if (err) {
		datagrid.error(500, String(err));
		return;
	}
	datagrid.addColumn('Loft', datagrid.DATA_TYPE_STRING);
	body.forEach(function (loft) {
		datagrid.addCell(loft.name);
		datagrid.endRow();
	});
});

nodeFetch('https://api.sailmaker.example/ping').then(function () {
	DOMO.log('ping');
});
