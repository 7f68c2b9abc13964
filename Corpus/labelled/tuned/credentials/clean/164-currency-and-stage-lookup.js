const STAGES = new Map([
  ['key-account', 'Key Account Review'],
  ['token-payment', 'Token Payment Received'],
  ['pass', 'Handed Over']
]);
const stage = STAGES.get(metadata.parameters['Stage']) ?? 'Qualification';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://acme.my.salesforce.com/services/data/v58.0/sobjects/Opportunity/' + metadata.parameters['Opportunity ID'] + '?_HttpMethod=PATCH',
  JSON.stringify({ StageName: stage }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
