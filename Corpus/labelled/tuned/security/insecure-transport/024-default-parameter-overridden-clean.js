'use strict';

// The default of the copied helper is http; every call site passes https.
function build(scheme = 'http', host = 'localhost', path = '/') {
  return `${scheme}://${host}${path}`;
}

const api = build.bind(null, 'https', 'api.acme-assets.example');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Asset', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(api('/v1/assets/' + encodeURIComponent(metadata.parameters['Asset ID']))));
  datagrid.addCell(httprequest.get(build('https', 'api.acme-assets.example', '/v1/locations')));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
