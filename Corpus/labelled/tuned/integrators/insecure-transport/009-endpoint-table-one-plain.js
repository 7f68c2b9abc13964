'use strict';
/*
 * Endpoints of the clinic system. "legacy" is the old label printer gateway.
 *   name        method  address
 */
var ENDPOINTS = [
  { name: 'patients', method: 'put',  url: 'https://api.praxisnetz.de/v2/patients/' },
  { name: 'beds',     method: 'put',  url: 'https://api.praxisnetz.de/v2/beds/' },
  { name: 'meals',    method: 'post', url: 'https://kueche.praxisnetz.de/v1/orders/' },
  { name: 'legacy',   method: 'post', url: 'http://etikett.praxisnetz.de/print/' },
  { name: 'billing',  method: 'put',  url: 'https://abrechnung.praxisnetz.de/v1/cases/' }
];

function endpoint(name) {
  for (var i = 0; i < ENDPOINTS.length; i++) {
    if (ENDPOINTS[i].name === name) {
      return ENDPOINTS[i];
    }
  }
  throw new Error('no endpoint ' + name);
}

function transmit(name, id, payload) {
  var e = endpoint(name);
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  var address = e.url + encodeURIComponent(id);
  if (e.method === 'put') {
    httprequest.put('https' + address.substring(address.indexOf(':')), JSON.stringify(payload));
  } else {
    httprequest.post(address, JSON.stringify(payload)); // finding: insecure-transport
  }
  return httprequest.getStatusCode();
}

datagrid.addColumn('Endpoint', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

var patient = metadata.parameters['Patient'];
['beds', 'meals', 'legacy'].forEach(function (name) {
  try {
    var status = transmit(name, patient, { ward: metadata.parameters['Ward'] });
    datagrid.addCell(name);
    datagrid.addCell(status);
    datagrid.endRow();
  } catch (e) {
    DOMO.log(name + ': ' + e.message);
  }
});
