'use strict';

// The user may paste a full address; only exact hosts of the vendor are accepted.
const ALLOWED = ['eu.boardhouse.example', 'us.boardhouse.example'];

function hostOf(address) {
  const match = /^https:\/\/([a-z0-9.-]+)(?:\/[^\\]*)?$/.exec(String(address).trim().toLowerCase());
  const host = match ? match[1] : '';
  if (!ALLOWED.includes(host)) {
    throw new Error('Please use one of ' + ALLOWED.join(', '));
  }
  return host;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Board', datagrid.DATA_TYPE_STRING);
try {
  const host = hostOf(metadata.parameters['Server']);
  datagrid.addCell(httprequest.get('https://' + host + '/api/boards/' + encodeURIComponent(metadata.parameters['Board'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(400, e.message);
}
