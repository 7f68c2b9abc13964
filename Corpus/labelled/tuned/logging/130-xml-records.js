'use strict';

var xml = '<?xml version="1.0"?><getRecords xmlns="http://ws.libris-demo.se/v1">' +
  '<login>' + metadata.account.username + '</login><password>' + metadata.account.password + '</password>' +
  '<max>10</max></getRecords>';

DOMO.log('request has ' + xml.length + ' characters');
var text = httprequest.post('https://ws.libris-demo.se/soap', xml);
DOMO.log('records: ' + text);
var doc = DOMO.parseXML(text);

datagrid.addColumn('Record', datagrid.DATA_TYPE_STRING);
doc.records.record.forEach(function (r) {
  datagrid.addCell(r.title);
  datagrid.endRow();
});
