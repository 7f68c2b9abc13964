'use strict';

// The http entry exists for the documentation only; the choice is fixed.
const SCHEMES = Object.freeze({ plain: 'http', tls: 'https' });
const scheme = SCHEMES.tls;
const SECURE = true;
const alternative = 'http' + (SECURE ? 's' : '');

const address = (path) => [scheme, '://', 'api.acme-billing.example', path].join('');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Customer', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(address('/v2/invoices/1')));
  datagrid.addCell(httprequest.get(`${alternative}://api.acme-billing.example/v2/customers/1`));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
