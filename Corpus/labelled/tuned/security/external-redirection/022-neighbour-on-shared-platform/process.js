'use strict';

const app = (name) => `https://${name}.azurewebsites.net/api`;
const mirror = { rooms: app('acme-rooms'), audit: app('acme-rooms-audit') };

datagrid.addColumn('Booking', datagrid.DATA_TYPE_STRING);
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
try {
  const body = JSON.stringify({ room: metadata.parameters['Room'], guest: metadata.parameters['Guest'] });
  datagrid.addCell(httprequest.post(mirror.rooms + '/bookings', body));
  datagrid.endRow();
  httprequest.post(mirror.audit + '/bookings', body); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
