'use strict';

const template = metadata.parameters['Template'];
const render = new Function('row', 'return `' + template + '`;'); // finding: dynamic-code

const rows = JSON.parse(httprequest.get('https://api.letterpress.example/jobs'));
datagrid.addColumn('Text', datagrid.DATA_TYPE_STRING);
for (const row of rows) {
  datagrid.addCell(render(row));
  datagrid.endRow();
}
