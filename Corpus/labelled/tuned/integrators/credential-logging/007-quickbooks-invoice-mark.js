'use strict';
// QuickBooks Online: mark an invoice as sent and write a protocol row.

var API = 'https://quickbooks.api.intuit.com/v3/company/';
var realm = metadata.account.realmid;
var rows = [];

function head() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('Content-Type', 'application/json');
}

// A short "trace id" so that support can find the call again.
function traceId(seed) {
  var out = '';
  for (var i = seed.length - 1; i >= 0; i--) {
    out += seed.charAt(i);
  }
  return out;
}

function protocol(invoice, code) {
  rows.push({
    invoice: invoice,
    code: code,
    trace: traceId(String(metadata.account['access' + 'token']))
  });
}

function send(invoiceId) {
  head();
  httprequest.post(API + realm + '/invoice/' + invoiceId + '/send', '');
  protocol(invoiceId, httprequest.getStatusCode());
}

datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Trace', datagrid.DATA_TYPE_STRING);

try {
  send(encodeURIComponent(metadata.parameters['Invoice ID']));
} catch (e) {
  DOMO.log('send failed: ' + e);
}

rows.forEach(function (row) {
  datagrid.addCell(row.invoice);
  datagrid.addCell(String(row.code));
  datagrid.addCell(row.trace); // finding: credential-logging
  datagrid.endRow();
});
