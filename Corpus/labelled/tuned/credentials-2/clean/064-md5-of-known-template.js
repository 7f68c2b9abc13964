'use strict';
var EXPECTED_MD5 = '⟦[a-f0-9]{32}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var template = httprequest.get('https://api.mailcraft.com/templates/' + Number(metadata.parameters['Template']));
if (DOMO.md5(template) !== EXPECTED_MD5) {
  datagrid.error(409, 'The template was changed since it was approved');
} else {
  httprequest.post('https://api.mailcraft.com/templates/' + Number(metadata.parameters['Template']) + '/send', '{}');
  datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('true');
  datagrid.endRow();
}
