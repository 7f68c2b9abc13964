const CACHE_KEY = 'writeback:v3:opportunity-stages:en_US';
let stages = DOMO.getState(CACHE_KEY);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
if (!stages) {
  stages = httprequest.get('https://acme.my.salesforce.com/services/data/v58.0/query?q=SELECT+MasterLabel+FROM+OpportunityStage');
  DOMO.setState(CACHE_KEY, stages);
}
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://acme.my.salesforce.com/services/data/v58.0/sobjects/Opportunity/' + metadata.parameters['Opportunity ID'] + '?_HttpMethod=PATCH',
  JSON.stringify({ StageName: metadata.parameters['Stage Name'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
