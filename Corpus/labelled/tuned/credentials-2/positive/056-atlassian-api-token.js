// easy
'use strict';
const email = 'jira-bot@acme.io';
const apiToken = 'ATATT3xFfGF0⟦[A-Za-z0-9_-]{172}⟧=⟦[A-F0-9]{8}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${email}:${apiToken}`));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(
  `https://acme.atlassian.net/rest/api/3/issue/${encodeURIComponent(metadata.parameters['Issue'])}/transitions`,
  JSON.stringify({ transition: { id: metadata.parameters['Transition'] } })
);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
