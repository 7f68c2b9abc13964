'use strict';

// address comes from the printed manual
var ADDRESS = ' HTTP://gateway.acme-sms.example/send ';

function sendSms(to, text) {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  httprequest.addHeader('X-Key', metadata.account.key);
  return httprequest.post(ADDRESS, 'to=' + encodeURIComponent(to) + '&text=' + encodeURIComponent(text)); // finding: insecure-transport
}

datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(sendSms(metadata.parameters['Phone'], metadata.parameters['Text']));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
