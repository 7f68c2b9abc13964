'use strict';
// Freshdesk wants the key as user name, the password is the letter X
var basic = DOMO.b64EncodeUnicode(metadata.account.apikey + ':X');
httprequest.addHeader('Authorization', 'Basic ' + basic);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://' + encodeURIComponent(metadata.account.domain) + '.freshdesk.com/api/v2/tickets/' + Number(metadata.parameters['Ticket']),
  JSON.stringify({ priority: Number(metadata.parameters['Priority']) }));
datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
