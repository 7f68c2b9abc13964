// easy
const shop = 'acme-store';
const accessToken = 'shpat_⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-Shopify-Access-Token', accessToken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(
  `https://${shop}.myshopify.com/admin/api/2024-01/products/${metadata.parameters['Product ID']}.json`,
  JSON.stringify({ product: { id: metadata.parameters['Product ID'], tags: metadata.parameters['Tags'] } })
);
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
