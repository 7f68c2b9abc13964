'use strict';

// asks the hosted status page first; no credential is set at that point
function serviceIsUp() {
  const text = httprequest.get('https://threadkeep.statuspage-hosting.example/api/v2/status.json'); // finding: external-redirection
  return text.indexOf('major_outage') < 0;
}

datagrid.addColumn('Thread', datagrid.DATA_TYPE_STRING);
try {
  if (serviceIsUp()) {
    httprequest.addHeader('X-Token', metadata.account.token);
    datagrid.addCell(httprequest.post('https://api.threadkeep.io/v2/threads/' + encodeURIComponent(metadata.parameters['Thread ID']) + '/restore', '{}'));
    datagrid.endRow();
  } else {
    datagrid.error(503, 'Threadkeep reports an outage');
  }
} catch (e) {
  datagrid.error(500, e.message);
}
