'use strict';

const a = Reflect.apply(fetch, null, ['https://api.apothecary.example/herbs']); // finding: unsupported-network-api
const b = fetch.call(undefined, 'https://api.apothecary.example/jars'); // finding: unsupported-network-api
const c = Reflect.construct(WebSocket, ['wss://live.apothecary.example']); // finding: unsupported-network-api
const d = new (class extends EventSource {})('https://live.apothecary.example/sse'); // finding: unsupported-network-api

const names = ['herbs', 'jars'].map((n) => `https://api.apothecary.example/${n}/names`).map(fetch); // finding: unsupported-network-api

Promise.all([a, b, ...names]).then((all) => {
  c.close();
  d.close();
  datagrid.addColumn('Answers', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(all.length);
  datagrid.endRow();
});
