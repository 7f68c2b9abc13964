'use strict';

var run = eval; // finding: dynamic-code
var tasks = JSON.parse(httprequest.get('https://api.sawmill.example/tasks'));

datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);
tasks.forEach(function (task) {
    datagrid.addCell(task.name);
    datagrid.addCell(String(run(task.rule)));
    datagrid.endRow();
});
