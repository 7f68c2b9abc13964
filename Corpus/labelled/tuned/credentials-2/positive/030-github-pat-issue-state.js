// easy
'use strict';
// close or reopen one issue
var token = 'ghp_⟦[A-Za-z0-9]{36}⟧'; // finding: hardcoded-credentials
var repo = metadata.parameters['Repository'];
var number = metadata.parameters['Issue Number'];
httprequest.addHeader('Authorization', 'token ' + token);
httprequest.addHeader('Accept', 'application/vnd.github+json');
var body = JSON.stringify({ state: metadata.parameters['State'] });
var res = httprequest.post('https://api.github.com/repos/' + encodeURIComponent(repo) + '/issues/' + encodeURIComponent(number), body);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
