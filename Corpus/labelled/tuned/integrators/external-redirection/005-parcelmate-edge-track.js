'use strict';

/* ParcelMate: cancel a parcel, then fetch the tracking line. */

const SERVICE = {
  scheme: 'https://',
  main: 'api.parcelmate.com',
  edge: '@track.edge-delivery.net',
  port: ':443',
};

const mainUrl = (path) => SERVICE.scheme + SERVICE.main + path;
// tracking is served from the edge port of the main host
const edgeUrl = (path) => SERVICE.scheme + SERVICE.main + SERVICE.port + SERVICE.edge + path;

class ParcelMate {
  constructor(key) {
    this.key = key;
  }

  headers() {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Parcel-Key', this.key);
    httprequest.addHeader('Content-Type', 'application/json');
  }

  cancel(parcel) {
    this.headers();
    httprequest.post(mainUrl(`/v3/parcels/${parcel}/cancel`), JSON.stringify({ reason: 'customer' }));
    return httprequest.getStatusCode();
  }

  track(parcel) {
    this.headers();
    return JSON.parse(httprequest.get(edgeUrl(`/v3/parcels/${parcel}/track`))); // finding: external-redirection
  }
}

datagrid.addColumn('Parcel', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Cancelled', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Tracking', datagrid.DATA_TYPE_STRING);

try {
  const service = new ParcelMate(metadata.account.apikey);
  const parcel = encodeURIComponent(metadata.parameters['Parcel']);
  const status = service.cancel(parcel);
  const tracking = service.track(parcel);
  datagrid.addCell(parcel);
  datagrid.addCell(status);
  datagrid.addCell(String(tracking.line));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`parcel: ${e.message}`);
}
