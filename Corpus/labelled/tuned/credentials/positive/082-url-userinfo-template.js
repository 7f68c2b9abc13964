// medium
const sku = metadata.parameters['SKU'];
const target = `https://elastic:⟦[A-Za-z0-9]{24}⟧@search.acme.example:9243/products/_doc/${sku}`; // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(target, JSON.stringify({ sku: sku, blocked: metadata.parameters['Blocked'] === 'yes' }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
