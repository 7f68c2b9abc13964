'use strict';

// The host comes from the account: either a bare instance name or a full address
// of an on-premise MID proxy which the customer runs.

var account = metadata.account;

function baseAddress() {
  var value = String(account.instance || '').replace(/\/+$/, '');
  if (value.indexOf('https://') === 0) {
    return value;
  }
  return 'https://' + value + '.service-now.com';
}

function snow(method, table, id, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('Content-Type', 'application/json');
  var url = baseAddress() + '/api/now/table/' + table + (id ? '/' + encodeURIComponent(id) : '');
  var raw;
  switch (method) {
    case 'POST':
      raw = httprequest.post(url, JSON.stringify(payload));
      break;
    case 'PUT':
      raw = httprequest.put(url, JSON.stringify(payload));
      break;
    default:
      raw = httprequest.get(url);
  }
  return JSON.parse(raw).result;
}

datagrid.addColumn('Number', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Instance', datagrid.DATA_TYPE_STRING);

try {
  var created = snow('POST', 'incident', null, {
    short_description: metadata.parameters['Short Description'],
    urgency: metadata.parameters['Urgency']
  });
  var checked = snow('GET', 'incident', created.sys_id);
  datagrid.addCell(checked.number);
  datagrid.addCell(baseAddress());
  datagrid.endRow();
} catch (e) {
  DOMO.log('servicenow: ' + e.message);
}
