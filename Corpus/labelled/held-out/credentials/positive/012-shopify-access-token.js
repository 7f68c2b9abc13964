// easy
let shop = 'casa-luna-store';
let headers = {
  'Content-Type': 'application/json',
  'X-Shopify-Access-Token': 'shpat_⟦[a-f0-9]{32}⟧' // finding: hardcoded-credentials
};
for (let name of Object.keys(headers)) {
  httprequest.addHeader(name, headers[name]);
}
let payload = { inventory_level: { available: Number(metadata.parameters['Stock']) } };
let res = httprequest.post('https://' + shop + '.myshopify.com/admin/api/2023-10/inventory_levels/set.json', JSON.stringify(payload));
DOMO.log(httprequest.getStatusCode());
datagrid.magicParseJSON(res);
