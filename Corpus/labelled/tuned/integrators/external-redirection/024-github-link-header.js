'use strict';

// Close all open issues with a label. The next page's address is in the Link header.

const API = 'https://api.github.com';
const SCOPES_NEEDED = ['repo', 'https://www.googleapis.com/auth/userinfo.email'];

function nextLink(header) {
  if (!header) return null;
  const part = header.split(',').find((piece) => /rel="next"/.test(piece));
  return part ? part.slice(part.indexOf('<') + 1, part.indexOf('>')) : null;
}

function authorize() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Accept', 'application/vnd.github+json');
  httprequest.addHeader('User-Agent', 'domo-action');
}

function openIssues(repo, label) {
  const found = [];
  let url = `${API}/repos/${repo}/issues?state=open&per_page=100&labels=${encodeURIComponent(label)}`;
  for (let page = 0; url && page < 10; page += 1) {
    authorize();
    found.push(...JSON.parse(httprequest.get(url)));
    url = nextLink(httprequest.getResponseHeader('Link'));
  }
  return found;
}

datagrid.addColumn('Issue', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);

try {
  const repo = String(metadata.parameters['Repository']);
  if (!/^[\w.-]+\/[\w.-]+$/.test(repo)) throw new Error('Repository must be owner/name');
  DOMO.log('scopes: ' + SCOPES_NEEDED.join(' '));
  openIssues(repo, metadata.parameters['Label']).forEach((issue) => {
    datagrid.addCell(issue.number);
    datagrid.addCell(issue.html_url);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log(`issues: ${e.message}`);
}
