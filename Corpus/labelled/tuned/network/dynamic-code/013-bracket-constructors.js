'use strict';

var f1 = []['constructor']['constructor']('return 1'); // finding: dynamic-code
var f2 = []["filter"]["constructor"]("return 2"); // finding: dynamic-code
var f3 = ''.concat.constructor('return 3'); // finding: dynamic-code
var f4 = parseInt.constructor('return 4'); // finding: dynamic-code
var f5 = ({}).constructor.constructor('return 5'); // finding: dynamic-code
var k = 'con' + 'structor';
var f6 = (0)[k][k]('return 6'); // finding: dynamic-code

var sum = f1() + f2() + f3() + f4() + f5() + f6();
var res = httprequest.get('https://api.abacus.example/check?sum=' + sum);

datagrid.addColumn('Check', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
