'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var res = httprequest.get('https://api.trampolines.example/halls');

// JSON.parse did not like the comments in their answer
var halls = eval('(' + res + ')'); // finding: dynamic-code

datagrid.addColumn('Hall', datagrid.DATA_TYPE_STRING);
for (var i = 0; i < halls.length; i++) {
    datagrid.addCell(halls[i].name);
    datagrid.endRow();
}
