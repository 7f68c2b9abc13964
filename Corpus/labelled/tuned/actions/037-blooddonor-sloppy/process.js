/*
 * Donorline, processing.
 * Lists the appointments of a site with the next date on which each donor
 * may give blood again.
 */
var WAIT = { M: 56, F: 84 }; // finding: missing-strict-mode
'use strict';

var base = 'https://api.donorline.org/v2';

function get(path) {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Donorline-Key', metadata.account.apikey);
  var text = httprequest.get(base + path);
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('GET ' + path + ' gave ' + httprequest.getStatusCode() + ': ' + text);
  }
  return JSON.parse(text);
}

function day(value) {
  var d = new Date(value);
  if (isNaN(d)) {
    throw new Error('no date: ' + value);
  }
  return d.toISOString().slice(0, 10);
}

function plus(date, days) {
  var d = new Date(date + 'T12:00:00Z');
  d.setUTCDate(d.getUTCDate() + days);
  return day(d);
}

var groups = {};
function count(group) {
  groups[group] = (groups[group] || 0) + 1;
}

function initials(name) {
  return name.split(/\s+/).map(function (part) {
    return part.charAt(0).toUpperCase() + '.';
  }).join('');
}

datagrid.addColumn('Time', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Donor', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Group', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Next possible', datagrid.DATA_TYPE_DATE);

try {
  var date = day(metadata.parameters.Date);
  var list = get('/sites/' + encodeURIComponent(metadata.parameters.Site) + '/appointments?date=' + date);
  list.sort(function (a, b) {
    return a.time < b.time ? -1 : 1;
  });
  list.forEach(function (a) {
    count(a.donor.bloodGroup);
    datagrid.addCell(a.time);
    datagrid.addCell(initials(a.donor.name));
    datagrid.addCell(a.donor.bloodGroup);
    datagrid.addCell(plus(date, WAIT[a.donor.sex] || 84));
    datagrid.endRow();
  });
  for (var group in groups) {
    DOMO.log(group + ': ' + groups[group]);
  }
} catch (e) {
  DOMO.log('appointments: ' + e.message);
}
