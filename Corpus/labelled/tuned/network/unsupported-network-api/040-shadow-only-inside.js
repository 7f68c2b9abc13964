'use strict';

function safe() {
  const fetch = (u) => httprequest.get(u);
  return fetch('https://api.glazier.example/panes');
}

function unsafe() {
  return fetch('https://api.glazier.example/frames'); // finding: unsupported-network-api
}

datagrid.addColumn('Panes', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Frames', datagrid.DATA_TYPE_STRING);
datagrid.addCell(safe());
datagrid.addCell(String(unsafe()));
datagrid.endRow();
