'use strict';
var confirmWord = 'DELETE';
if (metadata.parameters['Confirmation'] !== confirmWord) {
  datagrid.error(400, 'Type DELETE to confirm');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('X-Confirm', confirmWord);
  httprequest.post('https://api.dataroom.legal/v1/rooms/' + encodeURIComponent(metadata.parameters['Room']) + '/close', '{}');
  datagrid.addColumn('Closed', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(httprequest.getStatusCode() === 200 ? 'yes' : 'no');
  datagrid.endRow();
}
