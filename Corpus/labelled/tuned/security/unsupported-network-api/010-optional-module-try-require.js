'use strict';

// Works in the IDE, in Node and in the browser preview.
let client = null;

function loadClient() {
  if (client) {
    return client;
  }
  try {
    client = require('node-fetch'); // finding: unsupported-network-api
  } catch (missing) {
    client = null;
  }
  return client;
}

function get(url) {
  const native = loadClient();
  return native && metadata.report === 'preview' ? native(url) : httprequest.get(url);
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Space', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(String(get('https://api.contentful.com/spaces/' + encodeURIComponent(metadata.parameters['Space']))));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
