'use strict';

const strategies = new Map([
  ['fetch', (id) => httprequest.get('https://api.coalshed.example/sacks/' + id)],
  ['beacon', (id) => httprequest.post('https://api.coalshed.example/sacks/' + id, '{}')],
]);

const lookup = { WebSocket: 'ws', EventSource: 'sse', navigator: { sendBeacon: () => 'own' } };

const run = strategies.get('fetch');
const text = run(encodeURIComponent(metadata.parameters['Sack']));
const { EventSource, navigator: { sendBeacon } } = lookup;

DOMO.log(`${lookup.WebSocket} ${EventSource} ${sendBeacon()} ${strategies.has('fetch')}`);
datagrid.addColumn('Sack', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
