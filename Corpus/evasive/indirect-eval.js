'use strict';

const run = eval; // finding: dynamic-code
const tools = { calculate: globalThis['ev' + 'al'] }; // finding: dynamic-code
const [indirect] = [window.eval]; // finding: dynamic-code

const formula = metadata.parameters['Formula'];
const results = [run(formula), tools.calculate(formula), indirect(formula)];
results.push((0, eval)(formula)); // finding: dynamic-code
results.push(eval?.(formula)); // finding: dynamic-code
results.push(Reflect.apply(eval, undefined, [formula])); // finding: dynamic-code

datagrid.addColumn('Result', datagrid.DATA_TYPE_DOUBLE);
for (const result of results) {
  datagrid.addCell(Number(result));
  datagrid.endRow();
}
