function mask(secret) {
  if (!secret) {
    return '<no secret>';
  }
  return secret.substring(0, 2) + '********' + secret.substring(secret.length - 2);
}
var MASKED_PASSWORD = '••••••••';
var HIDDEN = '***REDACTED***';

DOMO.log('apikey: ' + mask(metadata.account.apikey) + ', password: ' + MASKED_PASSWORD);
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.harvestlane.io/bins/' + metadata.parameters['Bin'], JSON.stringify({ state: 'emptied', note: HIDDEN }));
datagrid.magicParseJSON(res);
