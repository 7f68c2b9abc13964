var config = {
  user: 'YOUR_USERNAME',
  password: 'YOUR_PASSWORD_HERE',
  apiKey: '<your-api-key>',
  clientSecret: '{{client_secret}}',
  token: 'xxxxxxxxxxxxxxxx'
};
Object.keys(metadata.account).forEach(function (name) {
  config[name] = metadata.account[name];
});
httprequest.addHeader('Authorization', 'Bearer ' + config.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.cardboardcastle.com/orders/' + metadata.parameters['Order'], JSON.stringify({ hold: true }));
datagrid.magicParseJSON(res);
