'use strict';

var last = null;

function send(method, url, headers, body) {
  last = { method: method, url: url, headers: headers, at: Date.now() };
  httprequest.clearHeaders();
  for (var h in headers) {
    if (Object.prototype.hasOwnProperty.call(headers, h)) {
      httprequest.addHeader(h, headers[h]);
    }
  }
  var out = method === 'POST' ? httprequest.post(url, body) : httprequest.get(url);
  last.status = httprequest.getStatusCode();
  return out;
}

datagrid.addColumn('state', datagrid.DATA_TYPE_STRING);
try {
  var made = send('POST', 'https://api.ferrolog.com/work-orders', {
    'Content-Type': 'application/json',
    'X-Ferrolog-Key': metadata.account.apikey
  }, JSON.stringify({ title: metadata.parameters['Title'] }));
  datagrid.addCell(JSON.parse(made).state);
  datagrid.endRow();
} catch (e) {
  datagrid.error(3, 'The work order was not created');
} finally {
  DOMO.log('last request: ' + JSON.stringify(last)); // finding: credential-logging
}
