var company = metadata.parameters['Company'];
var season = '2024-FW';
var keyParts = [company, season, metadata.parameters['Style'], 'EUR'];
var key = keyParts.join('|');
var primaryKey = 'ORD-2024-000187:LINE-0003';

sql.createTable('seen', ['k', 'at']);
sql.insert('seen', { k: key, at: new Date().toISOString() });
httprequest.addHeader('X-Auth', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.fashionplm.it/lines/' + encodeURIComponent(key), JSON.stringify({ replaces: primaryKey, qty: metadata.parameters['Quantity'] }));
datagrid.magicParseJSON(res);
