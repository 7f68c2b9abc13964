'use strict';

const API = 'https://api.acme-maps.example';
const TILES = API.replace(/^https:/, 'http:').replace('api.', 'tiles.');

const steps = [
  () => httprequest.get(TILES + '/warmup'), // finding: insecure-transport
  () => httprequest.get(API + '/v1/geocode?q=' + encodeURIComponent(metadata.parameters['Address']))
];

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
try {
  const results = steps.map((step) => step());
  datagrid.addCell(results.pop());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
