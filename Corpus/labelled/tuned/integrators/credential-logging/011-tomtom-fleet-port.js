'use strict';
// ported from fleet_sync.py (requests.Session -> httprequest)

var API_ROOT = 'https://csv.fleetdesk.io/extern';

function urlencode(d) {
  var parts = [];
  for (var k in d) {
    if (Object.prototype.hasOwnProperty.call(d, k)) {
      parts.push(encodeURIComponent(k) + '=' + encodeURIComponent(d[k]));
    }
  }
  return parts.join('&');
}

function debug(msg) {
  if (metadata.parameters['Verbose'] === 'yes') {
    DOMO.log(new Date().toISOString() + ' DEBUG ' + msg); // finding: credential-logging
  }
}

function call(action, args) {
  args = args || {};
  args.account = metadata.account.customername;
  args.apikey = metadata.account.apikey;
  args.action = action;
  args.outputformat = 'json';
  var url = API_ROOT + '?' + urlencode(args);
  debug('GET ' + url);
  var body = httprequest.get(url);
  debug('-> ' + httprequest.getStatusCode() + ' (' + body.length + ' bytes)');
  return JSON.parse(body);
}

function main() {
  var vehicle = metadata.parameters['Vehicle'];
  var res = call('sendOrderExtern', {
    objectno: vehicle,
    orderid: metadata.parameters['Order'],
    ordertext: metadata.parameters['Text']
  });
  datagrid.addColumn('order', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('accepted', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(metadata.parameters['Order']);
  datagrid.addCell(res && !res.errorCode ? 'yes' : 'no');
  datagrid.endRow();
}

try {
  main();
} catch (e) {
  DOMO.log('fleet_sync failed: ' + e.message);
}
