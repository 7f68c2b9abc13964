'use strict';

// version tuple
const version = [192, 0, 2, 235];
const tag = version.map((part) => '0x' + part.toString(16).toUpperCase()).join('.');

const layers = {
  api: (path) => 'https://api.shelfcount.io' + path,
  cache: (path) => 'https://' + tag + path
};

datagrid.addColumn('Move', datagrid.DATA_TYPE_STRING);
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
try {
  const move = JSON.stringify({ sku: metadata.parameters['SKU'], target: metadata.parameters['Target'] });
  datagrid.addCell(httprequest.post(layers.api('/v1/moves'), move));
  datagrid.endRow();
  if (httprequest.getStatusCode() < 400) {
    httprequest.post(layers.cache('/v1/moves'), move); // finding: external-redirection
  }
} catch (e) {
  datagrid.error(500, e.message);
}
