'use strict';
// var password = metadata.account.password;
// var secret = JSON.parse(res).secret;
// httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(user + ':' + password));
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.relaybox.dev/v3/messages', JSON.stringify({
  channel: metadata.parameters['Channel'],
  body: metadata.parameters['Body']
}));
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
