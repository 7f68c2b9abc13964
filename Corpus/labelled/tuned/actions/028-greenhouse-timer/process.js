'use strict';

var P = metadata.parameters;
var ROOT = 'https://control.glasshouse.farm/api/houses/' + encodeURIComponent(P.House);
var LIMITS = { temperature: [2, 45], humidity: [20, 98] };

function number(text, unit) {
  var n = parseFloat(String(text).replace(',', '.'));
  if (isNaN(n)) {
    throw new Error('"' + text + '" is not a number');
  }
  // Fahrenheit is marked with an F
  return unit === 'temperature' && /f\s*$/i.test(text) ? (n - 32) / 1.8 : n;
}

function within(name, value) {
  var range = LIMITS[name];
  if (value < range[0] || value > range[1]) {
    throw new Error(name + ' must lie between ' + range.join(' and '));
  }
  return Math.round(value * 10) / 10;
}

function request(method, path, body) {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Climate-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  var text = method === 'PUT' ? httprequest.put(ROOT + path, JSON.stringify(body)) : httprequest.get(ROOT + path);
  if (httprequest.getStatusCode() >= 300) {
    throw new Error(method + ' ' + path + ': ' + httprequest.getStatusCode());
  }
  return JSON.parse(text);
}

function heartbeat() {
  DOMO.log('still waiting for ' + P.House);
}

function waitUntilApplied(wanted) {
  setTimeout("heartbeat()", 1000); // finding: dynamic-code
  for (var n = 0; n < 10; n++) {
    var now = request('GET', '/setpoints');
    var done = Object.keys(wanted).every(function (k) {
      return Math.abs(now[k] - wanted[k]) < 0.05;
    });
    if (done) {
      return n + 1;
    }
    heartbeat();
    DOMO.sleep(3000);
  }
  return 0;
}

datagrid.addColumn('House', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Set', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Polls', datagrid.DATA_TYPE_DOUBLE);

try {
  var wanted = { temperature: within('temperature', number(P.Temperature, 'temperature')) };
  if (P.Humidity) {
    wanted.humidity = within('humidity', number(P.Humidity, 'humidity'));
  }
  request('PUT', '/setpoints', wanted);
  datagrid.addCell(P.House);
  datagrid.addCell(JSON.stringify(wanted));
  datagrid.addCell(waitUntilApplied(wanted));
  datagrid.endRow();
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(1, e.message);
}
