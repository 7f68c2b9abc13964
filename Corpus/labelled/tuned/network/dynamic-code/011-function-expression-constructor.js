'use strict';

const root = (function () {}).constructor('return this')(); // finding: dynamic-code
const now = (() => 0).constructor('return Date.now()')(); // finding: dynamic-code

function named() {}
const third = named.constructor('x', 'return x * 2'); // finding: dynamic-code

const text = httprequest.get('https://api.windmill.example/sails?at=' + now);
datagrid.addColumn('Keys', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Text', datagrid.DATA_TYPE_STRING);
datagrid.addCell(third(Object.keys(root).length));
datagrid.addCell(text);
datagrid.endRow();
