'use strict';

var method = 'lo' + 'g';
var level = metadata.parameters['Strict'] ? 'warn' : 'info';
var field = 'access' + 'token';

console[level]('run for ' + metadata.account.username);
console[level]('run with ' + metadata.account.accesstoken); // finding: credential-logging
DOMO[method](metadata.account[field]); // finding: credential-logging
DOMO[method](metadata.parameters[field]);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account[field]);
var list = JSON.parse(httprequest.get('https://api.taskarium.com/lists'));

datagrid.addColumn('List', datagrid.DATA_TYPE_STRING);
for (var i = 0; i < list.length; i++) {
  datagrid.addCell(list[i].title);
  datagrid.endRow();
}
