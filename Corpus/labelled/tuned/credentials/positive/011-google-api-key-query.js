// easy
var key = 'AIza⟦[A-Za-z0-9_-]{35}⟧'; // finding: hardcoded-credentials
var address = encodeURIComponent(metadata.parameters['Address']);
var res = JSON.parse(httprequest.get('https://maps.googleapis.com/maps/api/geocode/json?address=' + address + '&key=' + key));
var place = res.results && res.results[0];

datagrid.addColumn('lat', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('lng', datagrid.DATA_TYPE_DOUBLE);
if (place) {
  datagrid.addCell(place.geometry.location.lat);
  datagrid.addCell(place.geometry.location.lng);
  datagrid.endRow();
}
