// easy
var project = encodeURIComponent('ops/runbooks');
httprequest.addHeader('PRIVATE-TOKEN', 'glpat-⟦[A-Za-z0-9_-]{20}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var issue = {
  title: metadata.parameters['Title'],
  description: metadata.parameters['Description'],
  labels: 'domo,triage'
};
var res = httprequest.post('https://gitlab.com/api/v4/projects/' + project + '/issues', JSON.stringify(issue));
datagrid.magicParseJSON(res);
