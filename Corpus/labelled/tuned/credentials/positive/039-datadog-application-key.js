// medium
const DD = 'https://api.datadoghq.eu/api/v1/';
httprequest.addHeader('DD-API-KEY', metadata.account.apikey);
httprequest.addHeader('DD-APPLICATION-KEY', '⟦[a-f0-9]{40}⟧'); // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
httprequest.post(DD + 'monitor/' + metadata.parameters['Monitor'] + '/mute',
  JSON.stringify({ end: Math.floor(Date.now() / 1000) + 3600 }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
