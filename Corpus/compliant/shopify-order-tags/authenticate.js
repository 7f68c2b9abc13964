'use strict';

const SHOP = /^[a-z0-9][a-z0-9-]*\.myshopify\.com$/;
const NEEDED = ['read_orders', 'write_orders'];

const grantedScopes = (shop) => {
  httprequest.addHeader('X-Shopify-Access-Token', metadata.account.accesstoken);
  const answer = httprequest.get(`https://${shop}/admin/oauth/access_scopes.json`);
  if (httprequest.getStatusCode() !== 200) return null;
  return JSON.parse(answer).access_scopes.map((scope) => scope.handle);
};

let message = '';
const shop = String(metadata.account.shop).toLowerCase();

if (!SHOP.test(shop)) {
  message = 'Shop must look like my-shop.myshopify.com';
} else {
  try {
    const scopes = grantedScopes(shop);
    const missing = scopes === null ? [] : NEEDED.filter((scope) => !scopes.includes(scope));
    if (scopes === null) {
      message = 'Shopify rejects the access token of this app';
    } else if (missing.length > 0) {
      message = `The app lacks ${missing.join(' and ')}`;
    }
  } catch (error) {
    message = `Shopify did not answer: ${error.message}`;
  }
}

if (message === '') auth.authenticationSuccess();
else auth.authenticationFailed(message);
