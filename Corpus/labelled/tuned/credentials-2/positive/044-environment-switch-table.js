// medium
'use strict';
var ENV = 'staging';
var SETTINGS = {
  production: {
    host: 'https://api.paperplane.app',
    key: '⟦[a-zA-Z0-9]{40}⟧' // finding: hardcoded-credentials
  },
  staging: {
    host: 'https://api.staging.paperplane.app',
    key: '⟦[a-zA-Z0-9]{40}⟧' // finding: hardcoded-credentials
  },
  local: { host: 'https://localhost:8443', key: '' }
};
var s = SETTINGS[ENV];
httprequest.addHeader('X-PP-Key', s.key);
var out = httprequest.put(s.host + '/v1/letters/' + encodeURIComponent(metadata.parameters['Letter']), JSON.stringify({ hold: metadata.parameters['Hold'] === 'true' }));
datagrid.addColumn('Letter', datagrid.DATA_TYPE_STRING);
datagrid.addCell(out);
datagrid.endRow();
