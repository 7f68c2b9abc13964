'use strict';

var rt = Packages.java.lang.Runtime.getRuntime(); // finding: dynamic-code

function memory() {
  return rt.totalMemory() - rt.freeMemory();
}

var before = memory();
var res = httprequest.get('https://api.ballroom.example/dances');
var after = memory();

datagrid.addColumn('Dances', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Bytes', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(res);
datagrid.addCell(after - before);
datagrid.endRow();
