'use strict';

// v1 (browser):
// const res = await fetch(url, { method: 'POST' });
// const socket = new WebSocket('wss://api.aircall.io');
// navigator.sendBeacon(url, body);
// v2 (node):
// const got = require('got');
// v3, this one:

const template = `
  <script src="/v1/widget.js"></script>
  <img src="/pixel.gif" onerror="fetch('/fail')">
  <form action="/subscribe"></form>
`;

function request(path, body) {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post('https://api.aircall.io/v1' + path, JSON.stringify(body));
}

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(request('/widgets', { html: template.trim(), name: metadata.parameters['Widget'] }));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
