'use strict';

// Besuch als "erledigt" melden + Zählpixel, wie im Webshop

var dienst = {
  adresse: 'https://api.aussendienst.app/v1',
  pixel: 'https://px.aussendienst.app/p.gif',
  zaehler: 'https://px.aussendienst.app/z'
};

function erledigt(besuch) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put(dienst.adresse + '/besuche/' + encodeURIComponent(besuch), JSON.stringify({ status: 'erledigt' }));
  return httprequest.getStatusCode();
}

function zaehle(ereignis, besuch) {
  var daten = JSON.stringify({ e: ereignis, b: besuch });
  if (typeof navigator !== 'undefined') {
    navigator.sendBeacon(dienst.zaehler, daten); // finding: unsupported-network-api
    return;
  }
  var bild = new Image(1, 1); // finding: unsupported-network-api
  bild.src = dienst.pixel + '?e=' + encodeURIComponent(ereignis) + '&b=' + encodeURIComponent(besuch);
}

datagrid.addColumn('Besuch', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  var besuch = metadata.parameters['Besuch'];
  var status = erledigt(besuch);
  zaehle('besuch-erledigt', besuch);
  datagrid.addCell(besuch);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (fehler) {
  DOMO.log('Besuch: ' + fehler.message);
}
