// medium
const request = {
  warehouse: 'DOMO_WH',
  role: 'WRITEBACK',
  connection: {
    account: 'xy⟦[0-9]{5}⟧.eu-west-1',
    user: 'DOMO_SVC',
    pwd: 'Snow_Angel_88' // finding: hardcoded-credentials
  },
  sql: 'UPDATE FORECAST SET AMOUNT = ? WHERE ID = ?',
  bindings: [metadata.parameters['Amount'], metadata.parameters['Forecast ID']]
};
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-Relay-Key', metadata.account.apikey);
datagrid.magicParseJSON(httprequest.post('https://relay.skogdata.se/snowflake/execute', JSON.stringify(request)));
