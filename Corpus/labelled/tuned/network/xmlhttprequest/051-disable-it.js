'use strict';

/* Defence in depth: no library that we paste below may open its own connections. */
globalThis.XMLHttpRequest = undefined;
delete globalThis.XMLHttpRequest;
Object.defineProperty(globalThis, 'XMLHttpRequest', { value: null, writable: false });

function total(rows) {
  return rows.reduce(function (sum, row) { return sum + row.amount; }, 0);
}

var rows = JSON.parse(httprequest.get('https://api.tollroad.example/passages'));
datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(total(rows));
datagrid.endRow();
