'use strict';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var rotated = JSON.parse(httprequest.post('https://api.keyturn.io/v1/keys/' + encodeURIComponent(metadata.parameters['Key Name']) + '/rotate', '{}'));
var newSecret = rotated.secret;
var ok = typeof newSecret === 'string' && newSecret.length >= 32 && newSecret !== 'pending';
if (!ok) {
  datagrid.error(502, 'The service did not return a new secret');
} else {
  datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(rotated.name);
  datagrid.endRow();
}
