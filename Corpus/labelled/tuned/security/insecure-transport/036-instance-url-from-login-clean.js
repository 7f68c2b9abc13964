'use strict';

// The login answers with the address of the instance; it is used when it is https, else the default.
const DEFAULT_BASE = 'https://login.acme-cloud.example';

function signIn() {
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = JSON.parse(httprequest.post(DEFAULT_BASE + '/oauth/token', JSON.stringify({
    grant_type: 'password',
    username: metadata.account.username,
    password: metadata.account.password
  })));
  const base = String(answer.instance_url || '');
  return { base: base.indexOf('https://') === 0 ? base : DEFAULT_BASE, token: answer.access_token };
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
try {
  const { base, token } = signIn();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  datagrid.addCell(httprequest.get(base + '/orders/' + encodeURIComponent(metadata.parameters['Order ID'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
