'use strict';

// account field "tenants" holds one "name=token" per line
const tenants = metadata.account.token
  .split(/\r?\n/)
  .map((line) => line.trim())
  .filter(Boolean)
  .map((line) => {
    const at = line.indexOf('=');
    return { name: line.slice(0, at), token: line.slice(at + 1) };
  });

datagrid.addColumn('tenant', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('open', datagrid.DATA_TYPE_DOUBLE);

tenants.forEach((tenant, i) => {
  DOMO.log((i + 1) + '/' + tenants.length + ' ' + JSON.stringify(tenant)); // finding: credential-logging
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + tenant.token);
    const counts = JSON.parse(httprequest.get('https://api.claimwell.com/v1/counts'));
    datagrid.addCell(tenant.name);
    datagrid.addCell(counts.open);
    datagrid.endRow();
  } catch (e) {
    DOMO.log('skipped tenant ' + i);
  }
});
