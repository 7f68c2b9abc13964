'use strict';

const wanted = new Set(['XMLHttpRequest', 'Form']);
const found = { XMLHttpRequest: 0, Form: 0 };

const pages = JSON.parse(httprequest.get('https://api.siteaudit.example/v1/pages'));

XMLHttpRequest:
for (const page of pages) {
  for (const call of page.calls) {
    if (!wanted.has(call.kind)) continue XMLHttpRequest;
    if (page.closed) break XMLHttpRequest;
    found[call.kind] += 1;
  }
}

datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Calls', datagrid.DATA_TYPE_DOUBLE);
for (const [kind, calls] of Object.entries(found)) {
  datagrid.addCell(kind);
  datagrid.addCell(calls);
  datagrid.endRow();
}
