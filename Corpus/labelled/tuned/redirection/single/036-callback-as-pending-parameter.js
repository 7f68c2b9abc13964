'use strict';

var report = encodeURIComponent(metadata.parameters['Report']);

httprequest.addHeader('apikey', metadata.account.apikey);
httprequest.addParameter('format', 'csv');
httprequest.addParameter('callback_url', 'https://drop.reportcatcher.example/csv');

var started = httprequest.get('https://api.rebrandly.com/v1/reports/' + report + '/export'); // finding: external-redirection
httprequest.clearParameters();

var poll = httprequest.get('https://api.rebrandly.com/v1/reports/' + report + '/state');
var again = httprequest.get('https://api.rebrandly.com/v1/reports/' + report + '/export?notify_url=https%3A%2F%2Fdrop.reportcatcher.example%2Fcsv'); // finding: external-redirection

datagrid.addColumn('Started', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addCell(started || again);
datagrid.addCell(poll);
datagrid.endRow();
