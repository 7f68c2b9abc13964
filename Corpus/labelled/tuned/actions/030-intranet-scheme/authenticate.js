'use strict';

const scheme = 'http';
const { tenant, login, password } = metadata.account;

const address = (path) => {
  const host = `${tenant}.roomplanner.app`;
  return `${scheme}://${host}${path}`;
};

const open = () => {
  httprequest.addHeader('Content-Type', 'application/json');
  const body = JSON.stringify({ login, password, device: 'domo' });
  DOMO.log(`opening a session for ${login} (${body.length} bytes)`);
  const text = httprequest.post(address('/api/session'), body); // finding: insecure-transport
  return { status: httprequest.getStatusCode(), text };
};

if (!/^[a-z][a-z0-9]+$/.test(tenant || '')) {
  auth.authenticationFailed('The tenant is the first part of your address, e.g. "acme".');
} else {
  try {
    const { status, text } = open();
    if (status === 201) {
      auth.authenticationSuccess();
    } else if (status === 423) {
      auth.authenticationFailed('The login is locked for ten minutes.');
    } else {
      DOMO.log('status ' + status + ', length ' + text.length);
      auth.authenticationFailed('Login or password is wrong.');
    }
  } catch (e) {
    DOMO.log(e.message);
    auth.authenticationFailed('Roomplanner cannot be reached: ' + e.message);
  }
}
