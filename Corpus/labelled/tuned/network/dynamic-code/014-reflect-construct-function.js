'use strict';

const body = httprequest.get('https://rules.insurehub.example/premium.txt');

const premium = Reflect.construct(Function, ['age', body]); // finding: dynamic-code
const factor = Reflect.apply(Function, null, ['age', 'return age > 60 ? 2 : 1']); // finding: dynamic-code

const age = Number(metadata.parameters['Age']);
datagrid.addColumn('Premium', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(premium(age) * factor(age));
datagrid.endRow();
