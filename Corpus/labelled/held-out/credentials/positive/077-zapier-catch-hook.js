// medium
function notify(payload) {
  var target = 'https://hooks.zapier.com/hooks/catch/⟦[0-9]{7}⟧/⟦[a-z0-9]{7}⟧/'; // finding: hardcoded-credentials
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post(target, JSON.stringify(payload));
}

var out = notify({
  deal: metadata.parameters['Deal'],
  owner: metadata.parameters['Owner'],
  stage: metadata.parameters['Stage']
});
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(out);
datagrid.endRow();
