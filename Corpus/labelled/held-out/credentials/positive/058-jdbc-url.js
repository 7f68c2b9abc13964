// medium
var job = {
  name: 'domo-writeback',
  driver: 'org.postgresql.Driver',
  url: 'jdbc:postgresql://db7.internal.maplegrove.ca:5432/inventory?user=domo_rw&password=Maple-Leaf-67', // finding: hardcoded-credentials
  statement: 'UPDATE stock SET qty = :qty WHERE sku = :sku'
};
httprequest.addHeader('X-Gateway-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://sqlgateway.maplegrove.ca/run', JSON.stringify({
  job: job,
  binds: { qty: Number(metadata.parameters['Quantity']), sku: metadata.parameters['SKU'] }
}));
datagrid.magicParseJSON(res);
