'use strict';

// HMAC-signed calls: the string to sign is logged, the key and the signature are not.
function stringToSign(method, path, timestamp) {
  return [method, path, timestamp].join('\n');
}

function signedGet(path) {
  const timestamp = new Date().toISOString();
  const text = stringToSign('GET', path, timestamp);
  DOMO.log('signing ' + text.replace(/\n/g, ' '));
  httprequest.clearHeaders();
  httprequest.addHeader('X-Access-Key', metadata.account.accesskey);
  httprequest.addHeader('X-Timestamp', timestamp);
  httprequest.addHeader('X-Signature', DOMO.hmacSHA256(text, metadata.account.secret));
  return httprequest.get('https://api.shipstation-sign.example' + path);
}

datagrid.addColumn('Shipment', datagrid.DATA_TYPE_STRING);
try {
  JSON.parse(signedGet('/v2/shipments')).items.forEach((shipment) => {
    datagrid.addCell(shipment.name);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log('status ' + httprequest.getStatusCode());
  datagrid.error(500, e.message);
}
