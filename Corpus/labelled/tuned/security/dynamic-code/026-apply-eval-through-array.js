'use strict';

const toolbox = [String, Number, eval, Boolean]; // finding: dynamic-code
const [, toNumber, run] = toolbox;

function calculate(formula) {
  return toNumber(Reflect.apply(run, undefined, [formula]));
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Price', datagrid.DATA_TYPE_DOUBLE);
try {
  const item = JSON.parse(httprequest.get('https://api.chargify.com/products/1.json'));
  datagrid.addCell(calculate(Number(item.id) + ' + 1'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
