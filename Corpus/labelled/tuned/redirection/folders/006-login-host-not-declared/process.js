'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
const sent = httprequest.post('https://api.webexapis.com/v1/messages', JSON.stringify({
  roomId: metadata.parameters['Room'],
  text: metadata.parameters['Text']
}));

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addCell(sent);
datagrid.endRow();
