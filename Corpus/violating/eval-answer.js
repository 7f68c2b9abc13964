'use strict';

// Some answers of this old service are no valid JSON: their keys have no quotes.
function parse(answer) {
  return eval('(' + answer + ')'); // finding: dynamic-code
}

try {
  httprequest.addHeader('X-Api-Key', metadata.account.apikey);
  var answer = parse(httprequest.get('https://legacy.warehouse.example/rest/bins?id=' + encodeURIComponent(metadata.parameters['Bin'])));
  datagrid.addColumn('Bin', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Free', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(answer.name);
  datagrid.addCell(answer.free);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
