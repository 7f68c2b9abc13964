'use strict';

// capability report for the support team, names only
var report = [];
report.push('serializer ' + (window['XML' + 'Serializer'] ? 'yes' : 'no'));
report.push('target ' + typeof globalThis['XMLHttpRequest' + 'EventTarget']);
report.push('doc ' + (self['XMLDocument'] ? 'yes' : 'no'));
report.push('prefix ' + 'XMLHttpRequest'.substring(0, 3) + ' ' + 'XMLHttpRequest'.length);
report.push('short ' + String(window['XMLHttpRequest'.slice(0, 7)]));

DOMO.log(report.join('; '));

var answer = httprequest.get('https://api.glassworks.example/furnaces');
datagrid.addColumn('Report', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(report.join('; '));
datagrid.addCell(answer);
datagrid.endRow();
