'use strict';

const ENVIRONMENTS = {
  production: { scheme: 'https', host: 'api.acme-billing.example', port: 443 },
  staging: { scheme: 'https', host: 'staging.acme-billing.example', port: 443 },
  legacy: { scheme: 'http', host: 'old.acme-billing.example', port: 80 }
};

const chosen = ENVIRONMENTS[metadata.parameters['Environment']] || ENVIRONMENTS.production;
const address = ({ scheme, host, port }, path) => `${scheme}://${host}:${port}${path}`;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
try {
  const body = JSON.stringify({ customer: metadata.parameters['Customer'] });
  datagrid.addCell(httprequest.post(address(chosen, '/v2/invoices'), body)); // finding: insecure-transport
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
