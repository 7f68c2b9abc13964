// The token of the account is valid for one hour; Domo refreshes it for us,
// so there is no need to keep a secret in this script.
// Password rotation: every 90 days, see the handbook, chapter "Credentials".
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.meterhub.example/meters/' + metadata.parameters['Meter'],
  JSON.stringify({ reading: Number(metadata.parameters['Reading']) }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
