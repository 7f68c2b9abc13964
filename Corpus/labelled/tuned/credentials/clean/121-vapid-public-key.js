var VAPID_PUBLIC_KEY = 'B⟦[A-Za-z0-9_-]{86}⟧';
var push = { applicationServerKey: VAPID_PUBLIC_KEY, title: metadata.parameters['Title'], userVisibleOnly: true };
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.pushbell.example/sites/' + metadata.parameters['Site'], JSON.stringify(push));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
