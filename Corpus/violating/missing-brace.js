'use strict';

function send(vehicle, km) {
  try {
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.put('https://api.fleetdesk.example/v1/vehicles/' + encodeURIComponent(vehicle), JSON.stringify({ km: km });
  } catch (e) {
    datagrid.error(500, e.message);
  }
}

send(metadata.parameters['Vehicle'], metadata.parameters['Kilometres']);
