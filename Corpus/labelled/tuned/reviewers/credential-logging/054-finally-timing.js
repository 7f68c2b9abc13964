'use strict';

var last = null;

function send(url, headers, body) {
  last = { url: url, bytes: body.length, started: Date.now() };
  httprequest.clearHeaders();
  Object.keys(headers).forEach(function (h) {
    httprequest.addHeader(h, headers[h]);
  });
  var out = httprequest.post(url, body);
  last.status = httprequest.getStatusCode();
  last.millis = Date.now() - last.started;
  return out;
}

datagrid.addColumn('state', datagrid.DATA_TYPE_STRING);
try {
  var made = send('https://api.ferrolog.com/work-orders', {
    'Content-Type': 'application/json',
    'X-Ferrolog-Key': metadata.account.apikey
  }, JSON.stringify({ title: metadata.parameters['Title'] }));
  datagrid.addCell(JSON.parse(made).state);
  datagrid.endRow();
} catch (e) {
  datagrid.error(3, 'The work order was not created');
} finally {
  DOMO.log('last request: ' + JSON.stringify(last));
}
