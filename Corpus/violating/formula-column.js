'use strict';

/** Users write formulas such as "amount * 1.19" into a parameter. */
const compile = (formula) => new Function('amount', 'quantity', `return ${formula};`); // finding: dynamic-code

const validate = Function('value', 'return isFinite(value)'); // finding: dynamic-code

try {
  const total = compile(metadata.parameters['Formula'])(Number(metadata.parameters['Amount']), 1);
  if (!validate(total)) {
    throw new Error('the formula gives no number');
  }
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('https://api.quotebook.example/v3/totals', JSON.stringify({ total }));
  datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(total);
  datagrid.endRow();
} catch (error) {
  datagrid.error(400, error.message);
}
