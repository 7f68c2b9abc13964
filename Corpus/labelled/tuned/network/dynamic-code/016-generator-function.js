'use strict';

const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor; // finding: dynamic-code
const pages = new GeneratorFunction('n', 'for (let i = 1; i <= n; i += 1) yield i;');

datagrid.addColumn('Page', datagrid.DATA_TYPE_STRING);
for (const page of pages(3)) {
  datagrid.addCell(httprequest.get('https://api.almanac.example/pages/' + page));
  datagrid.endRow();
}
