'use strict';

const base = { protocol: 'http:', hostname: 'catalog.acme-retail.example', pathname: '/items' };
const overrides = [{ pathname: '/v2/items' }, { protocol: 'https:' }];
const options = overrides.reduce((merged, extra) => ({ ...merged, ...extra }), base);

const format = ({ protocol, hostname, pathname }) => [protocol, '', hostname].join('/') + pathname;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Item', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(format(options)));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
