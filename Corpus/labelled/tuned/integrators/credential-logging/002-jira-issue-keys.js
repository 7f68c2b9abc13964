'use strict';

/*
 * Transition one Jira issue and report its key.
 * "Key" here is the issue key (PROJ-123), nothing secret.
 */
const site = 'https://' + metadata.account.site + '.atlassian.net';
const issueKey = metadata.parameters['Issue Key'];
const KEY_PATTERN = /^[A-Z][A-Z0-9_]+-\d+$/;

datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Parent Key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status Code', datagrid.DATA_TYPE_DOUBLE);

function loadIssue(key) {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(
    metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('Accept', 'application/json');
  return JSON.parse(httprequest.get(site + '/rest/api/3/issue/' + encodeURIComponent(key)));
}

if (!KEY_PATTERN.test(issueKey)) {
  datagrid.error(400, 'Not a Jira key: ' + issueKey);
} else {
  try {
    const issue = loadIssue(issueKey);
    const key = issue.key;
    const parentKey = issue.fields && issue.fields.parent ? issue.fields.parent.key : '';

    DOMO.log('issue key: ' + key);
    DOMO.log('parent key: ' + (parentKey || '(none)'));

    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.post(
      site + '/rest/api/3/issue/' + encodeURIComponent(key) + '/transitions',
      JSON.stringify({ transition: { id: metadata.parameters['Transition Id'] } })
    );

    datagrid.addCell(key);
    datagrid.addCell(parentKey);
    datagrid.addCell(httprequest.getStatusCode());
    datagrid.endRow();
  } catch (e) {
    DOMO.log('Transition of key ' + issueKey + ' failed: ' + e);
    datagrid.error(500, 'Transition failed for key ' + issueKey);
  }
}
