'use strict';

// Our server has a self-signed certificate, so the first try fails now and then
function robustGet(url) {
  try {
    return httprequest.get(url);
  } catch (tlsProblem) {
    DOMO.log('TLS failed, trying without: ' + tlsProblem.message);
    return httprequest.get(url.replace('https://', 'http://')); // finding: insecure-transport
  }
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
datagrid.addColumn('Machine', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(robustGet('https://scada.acme-plant.example/machines/' + encodeURIComponent(metadata.parameters['Machine'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
