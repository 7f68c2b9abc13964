'use strict';

var report = '';
report += 'Connector: parkly\n';
report += 'Run: ' + new Date().toISOString() + '\n';
DOMO.log(report);

report += 'User: ' + metadata.account.username + '\n';
DOMO.log(report);

report += 'Key: ' + metadata.account.key + '\n';
DOMO.log(report); // finding: credential-logging

httprequest.addHeader('x-parkly-key', metadata.account.key);
var lots = JSON.parse(httprequest.get('https://api.parkly.city/lots'));
datagrid.addColumn('Lot', datagrid.DATA_TYPE_STRING);
lots.forEach(function (lot) {
  datagrid.addCell(lot.name);
  datagrid.endRow();
});
