// medium
'use strict';
var apiKey = DOMO.b64DecodeUnicode('⟦<base64:live_[A-Za-z0-9]{28}>⟧'); // finding: hardcoded-credentials
httprequest.addHeader('X-API-KEY', apiKey);
httprequest.addHeader('Content-Type', 'application/json');
var booking = metadata.parameters['Booking'];
var res = httprequest.post('https://connect.tourdesk.travel/bookings/' + encodeURIComponent(booking) + '/confirm', '{}');
datagrid.addColumn('Confirmed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
