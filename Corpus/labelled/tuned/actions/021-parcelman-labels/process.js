'use strict';

var GATE = 'https://gate.parcelman.eu/v1';
var P = metadata.parameters;

/* Transport: the host object where there is one, the browser's otherwise
   (this file is also used in our test page). */
var transport = {
  host: function (path, body) {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Parcel-Key', metadata.account.apikey);
    httprequest.addHeader('Content-Type', 'application/json');
    var text = httprequest.post(GATE + path, body);
    return { status: httprequest.getStatusCode(), text: text };
  },
  browser: function (path, body) {
    var request = new XMLHttpRequest(); // finding: xmlhttprequest
    request.open('POST', GATE + path, false);
    request.setRequestHeader('Content-Type', 'application/json');
    request.setRequestHeader('X-Parcel-Key', metadata.account.apikey);
    request.send(body);
    return { status: request.status, text: request.responseText };
  }
};

function send(path, data) {
  var how = typeof httprequest === 'undefined' ? 'browser' : 'host';
  var answer = transport[how](path, JSON.stringify(data));
  if (answer.status >= 400) {
    throw new Error('status ' + answer.status + ': ' + answer.text);
  }
  return JSON.parse(answer.text);
}

function kilos(text) {
  var m = /^\s*([\d.,]+)\s*(kg|g|lb)?\s*$/i.exec(text);
  if (!m) {
    throw new Error('Weight "' + text + '" is not understood');
  }
  var n = parseFloat(m[1].replace(',', '.'));
  switch ((m[2] || 'kg').toLowerCase()) {
    case 'g': return n / 1000;
    case 'lb': return n * 0.45359237;
    default: return n;
  }
}

function shipment(row) {
  return {
    reference: row.order,
    service: P.Service,
    receiver: {
      name: row.name,
      street: row.street,
      postcode: String(row.postcode),
      city: row.city,
      countryCode: (row.country || 'DE').toUpperCase()
    },
    weight: Math.round(kilos(row.weight) * 1000) / 1000
  };
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Tracking code', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Label', datagrid.DATA_TYPE_STRING);

try {
  var list = JSON.parse(P.Shipments).map(shipment);
  for (var i = 0; i < list.length; i += 50) {
    send('/labels/batch', { shipments: list.slice(i, i + 50) }).labels.forEach(function (label) {
      DOMO.log('tracking code ' + label.trackingCode);
      datagrid.addCell(label.reference);
      datagrid.addCell(label.trackingCode);
      datagrid.addCell(label.pdfUrl);
      datagrid.endRow();
    });
  }
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(400, e.message);
}
