var path = '/api/v3/brokerage/orders/edit';
var body = JSON.stringify({ order_id: metadata.parameters['Order'], price: metadata.parameters['Price'] });
var timestamp = Math.floor(Date.now() / 1000).toString();
var secret = metadata.account.secret;
var signature = DOMO.hmacSHA256(timestamp + 'POST' + path + body, secret);

httprequest.addHeader('CB-ACCESS-KEY', metadata.account.key);
httprequest.addHeader('CB-ACCESS-SIGN', signature);
httprequest.addHeader('CB-ACCESS-TIMESTAMP', timestamp);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.coinbase.com' + path, body));
