'use strict';

const text = `return ${metadata.parameters['Formula']}`;

const byFunction = (() => {}).constructor(text); // finding: dynamic-code
const byArray = []['filter']['constr' + 'uctor'](text); // finding: dynamic-code
const byString = ''.constructor.constructor(text); // finding: dynamic-code
const byAsync = Object.getPrototypeOf(async function () {}).constructor(text); // finding: dynamic-code
const byGenerator = (function* () {}).constructor(text); // finding: dynamic-code

const own = { constructor: (value) => () => value };

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
for (const compiled of [byFunction, byArray, byString, own.constructor(1), byGenerator]) {
  datagrid.addCell(String(compiled()));
  datagrid.endRow();
}
byAsync().then((value) => DOMO.log(String(value)));
