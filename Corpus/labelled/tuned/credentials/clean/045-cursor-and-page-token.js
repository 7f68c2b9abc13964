var pageToken = '';
var startCursor = '⟦<base64:cursor:v2:2023-01-01T00:00:00Z>⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var res = JSON.parse(httprequest.get('https://api.feedreel.example/items?after=' + encodeURIComponent(startCursor)));
while (res.nextPageToken && res.nextPageToken !== pageToken) {
  pageToken = res.nextPageToken;
  res = JSON.parse(httprequest.get('https://api.feedreel.example/items?pageToken=' + encodeURIComponent(pageToken)));
}
httprequest.put('https://api.feedreel.example/items/' + metadata.parameters['Item'], JSON.stringify({ read: true }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
