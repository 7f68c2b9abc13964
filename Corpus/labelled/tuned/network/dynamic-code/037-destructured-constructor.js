'use strict';

const { constructor: Make } = () => {}; // finding: dynamic-code
const { Function: Build } = globalThis; // finding: dynamic-code
const { eval: judge } = window; // finding: dynamic-code

const filter = Make('row', `return ${metadata.parameters['Condition'] || 'true'}`);
const key = Build('row', 'return row.id');

const rows = JSON.parse(httprequest.get('https://api.courtside.example/matches'));
datagrid.addColumn('Match', datagrid.DATA_TYPE_STRING);
rows.filter(filter).forEach((row) => {
  datagrid.addCell(String(key(row)) + judge('""'));
  datagrid.endRow();
});
