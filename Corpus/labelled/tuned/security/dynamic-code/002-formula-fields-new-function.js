'use strict';

/**
 * Calculated fields: the user writes an expression such as "row.price * row.quantity"
 * and we compile it into a function. ChatGPT says this is safer than eval.
 */
const compile = (expression) => {
  const source = 'return ' + expression;
  return new Function('row', source); // finding: dynamic-code
};

const cache = {};
const evaluate = (expression, row) => {
  if (!cache[expression]) {
    cache[expression] = compile(expression);
  }
  return cache[expression](row);
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
try {
  const rows = JSON.parse(httprequest.get('https://api.zuora.com/v1/invoices')).items;
  rows.forEach((row) => {
    datagrid.addCell(evaluate('row.id * 2', row));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
