// easy
const config = {
  owner: 'northwind-labs',
  repo: 'field-requests',
  token: 'github_pat_⟦[A-Za-z0-9]{22}⟧_⟦[A-Za-z0-9]{59}⟧' // finding: hardcoded-credentials
};

function closeIssue(id) {
  httprequest.addHeader('Authorization', `Bearer ${config.token}`);
  return httprequest.post(`https://api.github.com/repos/${config.owner}/${config.repo}/issues/${id}`, JSON.stringify({ state: 'closed' }));
}

closeIssue(metadata.parameters['Issue']);
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
