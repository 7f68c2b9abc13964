'use strict';

// Other host names than in the sign-in script, same registered domain.
const service = (name) => 'https://' + name + '.vanrunner.co.uk';

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Delivery', datagrid.DATA_TYPE_STRING);
try {
  const place = JSON.parse(httprequest.get(service('geo.eu') + '/lookup?q=' + encodeURIComponent(metadata.parameters['Address'])));
  datagrid.addCell(httprequest.post(service('dispatch') + '/deliveries', JSON.stringify({ place: place.id })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
