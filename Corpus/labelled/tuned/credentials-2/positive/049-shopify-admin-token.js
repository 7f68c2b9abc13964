// easy
function updateTags(orderId, tags) {
  httprequest.addHeader('X-Shopify-Access-Token', 'shpat_⟦[a-f0-9]{32}⟧'); // finding: hardcoded-credentials
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put(
    'https://acme-store.myshopify.com/admin/api/2024-01/orders/' + Number(orderId) + '.json',
    JSON.stringify({ order: { id: Number(orderId), tags: tags } })
  );
}

var out = updateTags(metadata.parameters['Order'], metadata.parameters['Tags']);
datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addCell(out);
datagrid.endRow();
