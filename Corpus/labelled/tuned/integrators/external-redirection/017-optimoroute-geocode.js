'use strict';

// Adds a delivery stop. The routing API wants coordinates, so the address is geocoded first.

class Geocoder {
  constructor() {
    this.url = 'https://nominatim.openstreetmap.org/search';
  }

  locate(address) {
    httprequest.clearHeaders();
    httprequest.addHeader('Accept-Language', 'en');
    const hits = JSON.parse(
      httprequest.get(`${this.url}?format=json&limit=1&q=${encodeURIComponent(address)}`), // finding: external-redirection
    );
    return hits.length ? { latitude: hits[0].lat, longitude: hits[0].lon } : null;
  }
}

class Routing {
  constructor(key) {
    this.key = key;
  }

  depot() {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Api-Key', this.key);
    return JSON.parse(httprequest.get('https://api.routeloop.com/v1/depot'));
  }

  addStop(order, location) {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Api-Key', this.key);
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.post('https://api.routeloop.com/v1/stops', JSON.stringify({ order, location }));
    return httprequest.getStatusCode();
  }
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);

try {
  const { parameters } = metadata;
  const routing = new Routing(metadata.account.apikey);
  const depot = routing.depot();
  const address = [parameters['Customer'], parameters['Street'], parameters['City']].join(', ');
  const location = new Geocoder().locate(address) || depot.location;
  datagrid.addCell(parameters['Order']);
  datagrid.addCell(String(routing.addStop(parameters['Order'], location)));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`stop not added: ${e.message}`);
}
