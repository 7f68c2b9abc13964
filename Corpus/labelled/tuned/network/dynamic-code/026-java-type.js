'use strict';

var System = Java.type('java.lang.System'); // finding: dynamic-code
var Files = Java.type('java.nio.file.Files'), Paths = Java.type('java.nio.file.Paths'); // finding: dynamic-code, dynamic-code

var lines = Files.readAllLines(Paths.get('/etc/hosts'));

datagrid.addColumn('Home', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Lines', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(String(System.getProperty('user.home')));
datagrid.addCell(lines.size());
datagrid.endRow();
