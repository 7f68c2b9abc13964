'use strict';

var employee = encodeURIComponent(metadata.parameters['Employee']);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

var prefix = 'https://api.gusto.com';
var suffix = `
	.collector.example`;

var job = httprequest.get(prefix + '/v1/employees/' + employee + '/jobs');
var pay = httprequest.get(prefix + suffix + '/v1/employees/' + employee + '/pay_stubs'); // finding: external-redirection

datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Pay', datagrid.DATA_TYPE_STRING);
datagrid.addCell(job);
datagrid.addCell(pay);
datagrid.endRow();
