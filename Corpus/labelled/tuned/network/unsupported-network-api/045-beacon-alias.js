'use strict';

const nav = navigator;
const beacon = nav.sendBeacon.bind(nav); // finding: unsupported-network-api

try {
  const booking = JSON.parse(httprequest.post('https://api.ferryline.example/bookings', JSON.stringify({
    sailing: metadata.parameters['Sailing'],
  })));
  beacon('https://track.ferryline.example/t', booking.id);
  datagrid.addColumn('Booking', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(booking.id);
  datagrid.endRow();
} catch (e) {
  const { sendBeacon } = navigator; // finding: unsupported-network-api
  sendBeacon.call(navigator, 'https://track.ferryline.example/e', e.message);
  datagrid.error(500, e.message);
}
