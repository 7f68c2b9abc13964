// medium
var settings = {
  endpoint: 'https://api.greenhousegrid.com/v3',
  tenant: 'gh-0047',
  k: '⟦[A-Za-z0-9_-]{36}⟧' // finding: hardcoded-credentials
};
function writeResult(fields) {
  var names = Object.keys(fields);
  names.forEach(function (name) {
    datagrid.addColumn(name, datagrid.DATA_TYPE_STRING);
  });
  names.forEach(function (name) {
    datagrid.addCell(String(fields[name]));
  });
  datagrid.endRow();
}
function open(verb) {
  httprequest.clearHeaders();
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('X-Tenant', settings.tenant);
  httprequest.addHeader('Authorization', 'Bearer ' + settings.k);
  return settings.endpoint + '/' + verb;
}
var res = httprequest.post(open('setpoints'), JSON.stringify({ zone: metadata.parameters['Zone'], celsius: metadata.parameters['Temperature'] }));
writeResult({ zone: metadata.parameters['Zone'], answer: res });
