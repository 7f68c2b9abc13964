// hard
var q = '⟦<escapes:[A-Za-z0-9]{20}>⟧'; // finding: hardcoded-credentials
var target = 'https://api.lumberyard-erp.ca/v1/stock/' + metadata.parameters['SKU'];

httprequest.addHeader('X-Access-Token', q);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put(target, JSON.stringify({ onHand: parseInt(metadata.parameters['On hand'], 10) }));
if (httprequest.getStatusCode() !== 200) {
  datagrid.error(httprequest.getStatusCode(), 'Stock was not updated');
}
datagrid.magicParseJSON(res);
