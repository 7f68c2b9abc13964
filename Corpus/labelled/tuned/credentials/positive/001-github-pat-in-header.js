// easy
'use strict';
// creates or closes one issue in the support repository
var GITHUB_TOKEN = '⟦<checked:ghp_[A-Za-z0-9]{30}>⟧'; // finding: hardcoded-credentials
var number = metadata.parameters['Issue Number'];
httprequest.addHeader('Authorization', 'token ' + GITHUB_TOKEN);
httprequest.addHeader('Accept', 'application/vnd.github+json');
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.github.com/repos/acme/support/issues/' + number + '/comments',
  JSON.stringify({ body: metadata.parameters['Comment'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
