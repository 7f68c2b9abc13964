'use strict';

/*
 * Uses a small request layer of our own. It was called "fetch" in the first
 * version (a browser app), and the name stayed.
 */
function fetch(path, options) {
  const o = options || {};
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('X-Requested-With', 'XMLHttpRequest'); // Hubble wants this, or it redirects to the login page
  Object.keys(o.headers || {}).forEach((h) => httprequest.addHeader(h, o.headers[h]));
  const text = httprequest.get('https://api.hubble-crm.com' + path);
  return {
    status: httprequest.getStatusCode(),
    ok: httprequest.getStatusCode() < 400,
    text: () => text,
    json: () => JSON.parse(text),
  };
}

const SCOPES_NEEDED = ['contacts', 'crm.objects.contacts.write'];

try {
  const response = fetch('/oauth/v1/me', { headers: { Accept: 'application/json' } });
  if (!response.ok) {
    DOMO.log('status ' + response.status);
    auth.authenticationFailed(response.status === 401
      ? 'The connection to Hubble has expired. Please sign in again.'
      : 'Hubble answered with status ' + response.status);
  } else {
    const me = response.json();
    const lacking = SCOPES_NEEDED.filter((s) => !me.scopes.includes(s));
    DOMO.log('portal ' + me.hub_id + ', scopes ' + me.scopes.join(' '));
    if (lacking.length) {
      auth.authenticationFailed('These permissions are missing: ' + lacking.join(', '));
    } else {
      auth.authenticationSuccess();
    }
  }
} catch (e) {
  auth.authenticationFailed('Unexpected answer of Hubble: ' + e.message);
}
