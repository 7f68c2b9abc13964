'use strict';

const request = Reflect.construct(XMLHttpRequest, []); // finding: xmlhttprequest

Reflect.apply(request.open, request, ['GET', 'https://status.raildata.example/lines', false]);
Reflect.apply(request.send, request, []);

const lines = JSON.parse(request.responseText);
datagrid.addColumn('Line', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
for (const { name, state } of lines) {
  datagrid.addCell(name);
  datagrid.addCell(state);
  datagrid.endRow();
}
