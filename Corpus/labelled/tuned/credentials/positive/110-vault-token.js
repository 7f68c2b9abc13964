// easy
var VAULT_TOKEN = 'hvs.⟦[A-Za-z0-9_-]{91}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-Vault-Token', VAULT_TOKEN);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://vault.acme.example/v1/kv/data/' + metadata.parameters['Path'],
  JSON.stringify({ data: { owner: metadata.parameters['Owner'] } }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
