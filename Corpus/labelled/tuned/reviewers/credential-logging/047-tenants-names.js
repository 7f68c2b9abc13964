'use strict';

const tenants = new Map();
metadata.account.token.split(';').forEach((token, i) => {
  tenants.set('tenant-' + (i + 1), token);
});

datagrid.addColumn('tenant', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('open', datagrid.DATA_TYPE_DOUBLE);

DOMO.log(tenants.size + ' tenants: ' + Array.from(tenants.keys()).join(', '));

tenants.forEach((token, name) => {
  DOMO.log('reading ' + name);
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + token);
    const counts = JSON.parse(httprequest.get('https://api.claimwell.com/v1/counts'));
    datagrid.addCell(name);
    datagrid.addCell(counts.open);
    datagrid.endRow();
  } catch (e) {
    DOMO.log('skipped ' + name + ': ' + e.message);
  }
});
