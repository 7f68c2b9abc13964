function runSelfTest() {
  var fixture = { username: 'test-user', password: '<password>', token: 'dummy-token', apiKey: 'your-api-key' };
  var header = buildHeader(fixture);
  return header.indexOf('Basic ') === 0;
}
function buildHeader(account) {
  return 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password);
}
if (metadata.parameters['Self test'] === 'yes') {
  DOMO.log('self test: ' + runSelfTest());
}
httprequest.addHeader('Authorization', buildHeader(metadata.account));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.put('https://api.tramdepot.cz/vozy/' + metadata.parameters['Vuz'], JSON.stringify({ stav: metadata.parameters['Stav'] })));
