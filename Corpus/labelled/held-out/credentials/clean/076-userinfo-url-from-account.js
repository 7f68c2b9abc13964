var url = 'https://' + encodeURIComponent(metadata.account.username) + ':' + encodeURIComponent(metadata.account.password) + '@feeds.ticketwharf.com/v1/events/' + metadata.parameters['Event'];
// example of the resulting form: https://user:password@host/path
var body = JSON.stringify({ soldOut: metadata.parameters['Sold out'] === 'yes' });
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put(url, body);
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('body', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.addCell(res);
datagrid.endRow();
