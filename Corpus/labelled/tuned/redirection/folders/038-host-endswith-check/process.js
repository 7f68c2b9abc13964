'use strict';

const match = /^https:\/\/([a-z0-9.-]+)\/?$/i.exec(metadata.parameters['Server']);
const host = match ? match[1].toLowerCase() : '';

if (!host.endsWith('.sisense.com')) {
  throw new Error('The server must be a host below sisense.com');
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
const build = httprequest.post(`https://${host}/api/v2/builds`, JSON.stringify({
  datamodelId: metadata.parameters['Cube'],
  buildType: 'full'
}));

datagrid.addColumn('Build', datagrid.DATA_TYPE_STRING);
datagrid.addCell(build);
datagrid.endRow();
