'use strict';

const SCHEMES = ['https:', 'http:'];

/** Tries one scheme after the other, waits longer every time. */
function withFallback(hostAndPath, attempts) {
  let problem = null;
  for (let i = 0; i < attempts; i += 1) {
    try {
      return httprequest.get(SCHEMES[i % SCHEMES.length] + '//' + hostAndPath); // finding: insecure-transport
    } catch (e) {
      problem = e;
      DOMO.sleep(200 * (i + 1));
    }
  }
  throw problem;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
datagrid.addColumn('Sensor', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(withFallback('iot.acme-plant.example/sensors/' + encodeURIComponent(metadata.parameters['Sensor']), 4));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
