'use strict';

const drivers = Object.freeze({
  XMLHttpRequest: (url) => httprequest.get(url),
  Batch: (url) => httprequest.post(url, '[]'),
});

const chosen = metadata.parameters['Mode'] === 'batch' ? 'Batch' : 'XML' + 'HttpRequest';

if (!Reflect.has(drivers, chosen)) {
  throw new Error('Unknown mode ' + chosen);
}

const run = Reflect.get(drivers, chosen);
const own = Reflect.get(drivers, 'XMLHttpRequest');
const text = (run || own)('https://api.weighbridge.example/v1/tickets');

datagrid.magicParseJSON(text);
