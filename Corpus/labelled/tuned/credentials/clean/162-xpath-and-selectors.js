var SELECTOR = { password: 'input[name="password"]', token: 'meta[name="csrf-token"]', secret: '#client-secret > .value' };
var XPATH_TOKEN = '/soap:Envelope/soap:Body/LoginResponse/sessionToken';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.crawlers.example/recipes/' + metadata.parameters['Recipe'], JSON.stringify({
  selectors: SELECTOR,
  xpath: XPATH_TOKEN,
  active: metadata.parameters['Active'] === 'yes'
}));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
