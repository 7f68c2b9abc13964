'use strict';

const numbers = Polyglot.eval('python', '[x * x for x in range(5)]'); // finding: dynamic-code
const helper = Polyglot.import('helper'); // finding: dynamic-code
Polyglot.export('metadata', metadata.parameters); // finding: dynamic-code

const body = JSON.stringify({ numbers: Array.from(numbers), helped: Boolean(helper) });
const res = httprequest.post('https://api.mathclub.example/sequences', body);

datagrid.addColumn('Sequence', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
