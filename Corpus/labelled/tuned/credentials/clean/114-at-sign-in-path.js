var profile = 'https://social.acme.example/users/@anna:matrix.acme.example';
var feed = 'https://cdn.acme.example/npm/widget@4.2.1/dist/key.json';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var known = JSON.parse(httprequest.get(feed));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put(profile, JSON.stringify({ mood: metadata.parameters['Mood'], fields: known.fields }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
