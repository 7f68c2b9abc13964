'use strict';
var PUBLIC = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI⟦[A-Za-z0-9/+]{43}⟧ deploy@acme';
httprequest.addHeader('Authorization', 'token ' + metadata.account.token);
httprequest.addHeader('Accept', 'application/vnd.github+json');
var res = httprequest.post('https://api.github.com/repos/acme/' + encodeURIComponent(metadata.parameters['Repository']) + '/keys', JSON.stringify({
  title: 'deploy key of the build server',
  key: PUBLIC,
  read_only: true
}));
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
