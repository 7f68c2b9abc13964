'use strict';

const shop = String(metadata.account.shop || '').replace(/\.myshopify\.com$/i, '');

function verify() {
  httprequest.addHeader('X-Shopify-Access-Token', metadata.account.token);
  const raw = httprequest.get(`https://${shop}.myshopify.com/admin/api/2024-10/shop.json`);
  const status = httprequest.getStatusCode();
  return status === 200 ? JSON.parse(raw).shop : null;
}

if (!/^[a-z0-9][a-z0-9-]*$/i.test(shop)) {
  auth.authenticationFailed('Please enter the shop as yourshop.myshopify.com');
} else {
  let found = null;
  try {
    found = verify();
  } catch (e) {
    DOMO.log(`shop: ${e.message}`);
  }
  if (found) {
    DOMO.log(`connected to ${found.name} (${found.domain})`);
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`The shop ${shop} does not accept the access token.`);
  }
}
