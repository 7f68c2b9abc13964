// easy
const JIRA = {
  site: 'https://harborlights.atlassian.net',
  user: 'domo-bot@harborlights.io',
  apiToken: 'ATATT3xFfGF0⟦[A-Za-z0-9_-]{171}⟧=⟦[A-F0-9]{8}⟧' // finding: hardcoded-credentials
};

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(JIRA.user + ':' + JIRA.apiToken));
httprequest.addHeader('Content-Type', 'application/json');
const key = metadata.parameters['Issue key'];
httprequest.post(`${JIRA.site}/rest/api/3/issue/${key}/transitions`, JSON.stringify({
  transition: { id: metadata.parameters['Transition'] }
}));
datagrid.addColumn('code', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
