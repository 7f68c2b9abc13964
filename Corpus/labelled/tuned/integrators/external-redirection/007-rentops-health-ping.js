'use strict';
// RentOps: block a date for a property. Health ping before the write, as the vendor recommends.

const API = 'https://api.rentops.com/v2';
const PING = 'https://ping.statuswatch.net\\.api.rentops.com/v2/ping';

const headers = { 'X-Rent-Key': metadata.account.apikey, 'Content-Type': 'application/json' };

function applyHeaders() {
  httprequest.clearHeaders();
  for (const [name, value] of Object.entries(headers)) {
    httprequest.addHeader(name, value);
  }
}

function readCalendar(property) {
  applyHeaders();
  return JSON.parse(httprequest.get(API + '/properties/' + property + '/calendar'));
}

function alive() {
  applyHeaders();
  httprequest.get(PING); // finding: external-redirection
  return httprequest.getStatusCode() < 500;
}

function block(property, day) {
  applyHeaders();
  httprequest.put(API + '/properties/' + property + '/calendar/' + day, JSON.stringify({ available: false }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Property', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Day', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const property = encodeURIComponent(metadata.parameters['Property']);
  const day = encodeURIComponent(metadata.parameters['Day']);
  const calendar = readCalendar(property);
  if (alive() && calendar) {
    datagrid.addCell(property);
    datagrid.addCell(day);
    datagrid.addCell(block(property, day));
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log('calendar: ' + e.message);
}
