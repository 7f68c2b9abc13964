'use strict';

const { fetch: call, URL: Address } = globalThis; // finding: unsupported-network-api

const to = new Address('/desks', 'https://api.coworking.example');
to.searchParams.set('floor', metadata.parameters['Floor']);

call(to.href)
  .then((r) => r.text())
  .then((t) => datagrid.magicParseJSON(t));

((({ WebSocket }) => { // finding: unsupported-network-api
  const s = new WebSocket('wss://live.coworking.example');
  s.onopen = () => s.close();
})(window));
