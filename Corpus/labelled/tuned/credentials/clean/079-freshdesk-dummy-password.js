// Freshdesk takes the key as user, the password is a dummy that is never looked at
var basic = DOMO.b64EncodeUnicode(metadata.account.apikey + ':X');
httprequest.addHeader('Authorization', 'Basic ' + basic);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://acme.freshdesk.com/api/v2/tickets/' + metadata.parameters['Ticket'],
  JSON.stringify({ priority: Number(metadata.parameters['Priority']) }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
