'use strict';

// "fetch" is our own synchronous helper on top of httprequest; it returns a small Response-like object.

function fetch(url, options) {
  var o = options || {};
  var headers = o.headers || {};
  httprequest.clearHeaders();
  Object.keys(headers).forEach(function (name) {
    httprequest.addHeader(name, headers[name]);
  });
  var text;
  switch ((o.method || 'GET').toUpperCase()) {
    case 'POST':
      text = httprequest.post(url, o.body);
      break;
    case 'PUT':
      text = httprequest.put(url, o.body);
      break;
    default:
      text = httprequest.get(url);
  }
  var status = httprequest.getStatusCode();
  return {
    ok: status >= 200 && status < 300,
    status: status,
    json: function () { return JSON.parse(text); }
  };
}

datagrid.addColumn('Booking', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);

try {
  var response = fetch('https://api.yogadesk.app/v2/bookings/' + encodeURIComponent(metadata.parameters['Booking']), {
    method: 'put',
    headers: { 'X-Key': metadata.account.apikey, 'Content-Type': 'application/json' },
    body: JSON.stringify({ state: 'confirmed' })
  });
  datagrid.addCell(metadata.parameters['Booking']);
  datagrid.addCell(response.ok ? response.json().state : 'status ' + response.status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('booking: ' + e.message);
}
