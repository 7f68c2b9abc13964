'use strict';
const artifact = {
  name: 'agent-3.4.1-linux-x64.tar.gz',
  sha256: '⟦[a-f0-9]{64}⟧',
  sha1: '⟦[a-f0-9]{40}⟧',
  size: 48211934
};
httprequest.addHeader('X-JFrog-Art-Api', metadata.account.apikey);
httprequest.addHeader('X-Checksum-Deploy', 'true');
httprequest.addHeader('X-Checksum-Sha256', artifact.sha256);
httprequest.addHeader('X-Checksum-Sha1', artifact.sha1);
httprequest.put(`https://acme.jfrog.io/artifactory/agents/${encodeURIComponent(metadata.parameters['Channel'])}/${artifact.name}`, '');
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
