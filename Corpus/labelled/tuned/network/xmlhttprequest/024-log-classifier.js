'use strict';

const AJAX = /\b(?:XMLHttpRequest|fetch|sendBeacon)\b/;
const EXAMPLES = ['XMLHttpRequest error', "Failed to execute 'send' on 'XMLHttpRequest'"];

const kind = (message) => {
  if (AJAX.test(message) || EXAMPLES.includes(message)) return 'network';
  if (message.startsWith('TypeError')) return 'code';
  return message === 'XMLHttpRequest' ? 'network' : 'other';
};

const incidents = JSON.parse(httprequest.get('https://api.bugbasket.example/v1/incidents?open=1'));

datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
incidents.forEach(({ id, message }) => {
  datagrid.addCell(id);
  datagrid.addCell(kind(message));
  datagrid.endRow();
});
