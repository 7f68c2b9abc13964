'use strict';

// Partial application with bind; `this` and `arguments` are only forwarded.
const curry = (fn, ...held) => (...rest) => (held.length + rest.length >= fn.length ? fn(...held, ...rest) : curry(fn, ...held, ...rest));

const send = curry((method, base, path, body) => {
  const invoke = httprequest[method].bind(httprequest, base + path);
  return body === null ? invoke() : invoke(JSON.stringify(body));
});

const api = { get: send('get', 'https://api.samanage.com'), put: send('put', 'https://api.samanage.com') };

httprequest.addHeader('X-Samanage-Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
try {
  const path = '/incidents/' + encodeURIComponent(metadata.parameters['Incident ID']) + '.json';
  api.put(path, { incident: { state: metadata.parameters['State'] } });
  datagrid.addCell(api.get(path, null));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
