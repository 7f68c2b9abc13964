// medium
var form = [
  'grant_type=client_credentials',
  'client_id=domo-writeback',
  'client_secret=⟦[A-Za-z0-9~._-]{40}⟧', // finding: hardcoded-credentials
  'scope=orders.write'
];
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var tok = JSON.parse(httprequest.post('https://login.pannonia-paper.hu/connect/token', form.join('&')));
httprequest.clearHeaders();
httprequest.addHeader('Authorization', tok.token_type + ' ' + tok.access_token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.pannonia-paper.hu/orders/' + metadata.parameters['Rendeles'] + '/confirm', '{}');
datagrid.magicParseJSON(res);
