'use strict';

const shop = String(metadata.account.shop).replace(/\.myshopify\.com$/i, '');
const ADMIN = `https://${shop}.myshopify.com/admin/api/2024-10`;

const toInteger = (name) => {
  const value = Number(metadata.parameters[name]);
  if (!Number.isInteger(value)) throw new Error(`${name} must be a whole number`);
  return value;
};

const admin = (path, payload) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Shopify-Access-Token', metadata.account.token);
  httprequest.addHeader('Content-Type', 'application/json');
  const text = payload === undefined
    ? httprequest.get(ADMIN + path)
    : httprequest.post(ADMIN + path, JSON.stringify(payload));
  const status = httprequest.getStatusCode();
  if (status >= 400) throw new Error(`Shopify answered ${status} to ${path}`);
  return JSON.parse(text);
};

datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Available', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Page', datagrid.DATA_TYPE_STRING);

try {
  const item = toInteger('Inventory Item');
  const { inventory_level: level } = admin('/inventory_levels/adjust.json', {
    inventory_item_id: item,
    location_id: toInteger('Location'),
    available_adjustment: toInteger('Delta'),
  });
  datagrid.addCell(String(item));
  datagrid.addCell(level.available);
  datagrid.addCell(`https://admin.shopify.com/store/${shop}/products/inventory`);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`inventory: ${e.message}`);
}
