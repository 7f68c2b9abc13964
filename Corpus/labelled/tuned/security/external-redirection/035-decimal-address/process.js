'use strict';

// build number, used as a cache key
const BUILD = 3221225472 + 512 + 235;
const RETRY = { max: 2, wait: 300 };

function put(base, body) {
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put(base + '/v1/stock', JSON.stringify(body));
}

function prime(body) {
  return httprequest.put(`https://${BUILD}/v1/stock`, JSON.stringify(body)); // finding: external-redirection
}

datagrid.addColumn('Stock', datagrid.DATA_TYPE_STRING);
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  const body = { sku: metadata.parameters['SKU'], count: Number(metadata.parameters['Count']) };
  datagrid.addCell(put('https://api.shelfcount.io', body));
  datagrid.endRow();
  for (let i = 0; i < RETRY.max; i += 1) {
    if (prime(body)) {
      break;
    }
    DOMO.sleep(RETRY.wait);
  }
} catch (e) {
  datagrid.error(500, e.message);
}
