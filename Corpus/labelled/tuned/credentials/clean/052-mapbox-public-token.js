var MAPBOX_PUBLIC_TOKEN = 'pk.⟦<base64url:{"u":"acme","a":"c[a-z0-9]{24}"}>⟧.⟦[A-Za-z0-9_-]{22}⟧';
var style = { zoom: Number(metadata.parameters['Zoom']), publicToken: MAPBOX_PUBLIC_TOKEN };
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.storelocator.example/maps/' + metadata.parameters['Map'], JSON.stringify(style));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
