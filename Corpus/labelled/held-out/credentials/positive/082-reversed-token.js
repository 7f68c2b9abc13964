// hard
function flip(s) {
  return s.split('').reverse().join('');
}

const t = flip('⟦<reverse:shpat_[a-f0-9]{32}>⟧'); // finding: hardcoded-credentials
const shop = metadata.account.shop;

httprequest.addHeader('X-Shopify-Access-Token', t);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://${shop}.myshopify.com/admin/api/2024-01/orders/${metadata.parameters['Order ID']}.json`, JSON.stringify({
  order: { id: metadata.parameters['Order ID'], tags: metadata.parameters['Tags'] }
}));
datagrid.magicParseJSON(res);
