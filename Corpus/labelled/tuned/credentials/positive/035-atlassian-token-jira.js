// medium
var who = 'domo.bot@acme.example';
var s = 'ATATT3xFfGF0⟦[A-Za-z0-9_-]{171}⟧=⟦[A-F0-9]{8}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(who + ':' + s));
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://acme.atlassian.net/rest/api/3/issue/' + metadata.parameters['Issue Key'],
  JSON.stringify({ fields: { priority: { name: metadata.parameters['Priority'] } } }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
