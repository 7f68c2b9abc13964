// key points:
//  - password: taken from the account
//  - token: comes with the answer of /login, valid 20 minutes
//  - secret: not used any more
// api key = see account field "apikey"
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.quayside.example/cranes/' + metadata.parameters['Crane'], JSON.stringify({ busy: metadata.parameters['Busy'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
