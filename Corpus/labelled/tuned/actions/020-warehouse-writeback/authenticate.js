'use strict';

const { clientKey, clientSecret, scope } = metadata.account;

const form = (o) => Object.entries(o).map(([k, v]) => k + '=' + encodeURIComponent(v)).join('&');

/** Client credentials grant; the token itself never leaves this function but as its result. */
const grant = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${clientKey}:${clientSecret}`));
  const answer = JSON.parse(httprequest.post('https://identity.stockroom.eu/connect/token', form({ grant_type: 'client_credentials', scope })));
  if (answer.error) {
    const error = new Error(answer.error_description || answer.error);
    error.code = answer.error;
    throw error;
  }
  DOMO.log(`token granted: type ${answer.token_type}, ${answer.expires_in} s, scope ${answer.scope}`);
  return answer.access_token;
};

const hints = {
  invalid_client: 'Client key or client secret is wrong.',
  invalid_scope: `The client may not use the scope "${scope}".`,
  unsupported_grant_type: 'The client is not made for machines.',
};

try {
  const token = grant();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${token}`);
  const warehouses = httprequest.get('https://api.stockroom.eu/v2/warehouses');
  if (httprequest.getStatusCode() === 200) {
    DOMO.log('warehouses: ' + warehouses);
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('A token was granted, yet the API refused it: ' + httprequest.getStatusCode());
  }
} catch (e) {
  DOMO.log('no token: ' + e.code + ' ' + e.message);
  auth.authenticationFailed(hints[e.code] || e.message);
}
