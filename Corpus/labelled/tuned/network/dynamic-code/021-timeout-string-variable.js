'use strict';

var todo = "datagrid.addColumn('Late', datagrid.DATA_TYPE_STRING);";
todo = todo + "datagrid.addCell(httprequest.get('https://api.nightbus.example/late')); datagrid.endRow();";

setTimeout(todo, 0); // finding: dynamic-code

var script = ['DOMO', '.log("second")'].join('');
window.setTimeout(script, 10); // finding: dynamic-code
