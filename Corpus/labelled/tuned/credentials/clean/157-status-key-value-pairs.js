const pairs = [
  { key: 'status', value: 'waiting-for-customer' },
  { key: 'secret_level', value: 'confidential' },
  { key: 'password_state', value: 'reset-requested' }
];
const changed = pairs.filter(p => p.key === metadata.parameters['Field']);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.caseworks.example/cases/' + metadata.parameters['Case'], JSON.stringify({ fields: changed }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
