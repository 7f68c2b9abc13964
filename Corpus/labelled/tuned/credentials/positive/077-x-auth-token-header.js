// medium
const hdrs = {
  Accept: 'application/json',
  'X-Auth-Token': '⟦[A-Za-z0-9]{31}⟧' // finding: hardcoded-credentials
};
for (const n of Object.keys(hdrs)) {
  httprequest.addHeader(n, hdrs[n]);
}
httprequest.put('https://api.loyaltyhub.example/members/' + metadata.parameters['Member'], JSON.stringify({ tier: metadata.parameters['Tier'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
