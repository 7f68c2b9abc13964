'use strict';

var HOSTS = {
  visits: 'https://partners.museumpass-demo.nl',
  prices: 'http://prices.museumpass-demo.nl'
};

var month = metadata.parameters.Month;
var museum = metadata.parameters.Museum;

function prepare() {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Partner', metadata.account.partner);
  httprequest.addHeader('X-Access-Code', metadata.account.accesscode);
}

function visits() {
  prepare();
  var text = httprequest.get(HOSTS.visits + '/visits?museum=' + encodeURIComponent(museum) + '&month=' + encodeURIComponent(month));
  return DOMO.parseXML(text).visits.visit || [];
}

function prices() {
  httprequest.clearHeaders();
  var text = httprequest.get(HOSTS.prices + '/list.csv'); // finding: insecure-transport
  var list = {};
  text.split(/\r?\n/).slice(1).forEach(function (line) {
    var cells = line.split(';');
    if (cells.length >= 2) {
      list[cells[0]] = parseFloat(cells[1].replace(',', '.'));
    }
  });
  return list;
}

function days(y, m) {
  return new Date(y, m, 0).getDate();
}

function pad(n) {
  return n < 10 ? '0' + n : '' + n;
}

datagrid.addColumn('Day', datagrid.DATA_TYPE_DATE);
datagrid.addColumn('Visitors', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Revenue', datagrid.DATA_TYPE_DOUBLE);

try {
  var m = /^(\d{4})-(\d{2})$/.exec(month);
  if (!m) {
    throw new Error('Month must look like 2023-07');
  }
  var price = prices();
  var perDay = {};
  [].concat(visits()).forEach(function (v) {
    var d = perDay[v.date] || (perDay[v.date] = { visitors: 0, revenue: 0 });
    d.visitors += Number(v.persons);
    d.revenue += Number(v.persons) * (price[v.tariff] || 0);
  });
  for (var n = 1; n <= days(Number(m[1]), Number(m[2])); n++) {
    var key = month + '-' + pad(n);
    var day = perDay[key] || { visitors: 0, revenue: 0 };
    DOMO.log('key ' + key + ': ' + day.visitors);
    datagrid.addCell(key);
    datagrid.addCell(day.visitors);
    datagrid.addCell(Math.round(day.revenue * 100) / 100);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(1, e.message);
}
