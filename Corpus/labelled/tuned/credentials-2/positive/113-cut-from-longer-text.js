// hard
'use strict';
var lorem = 'dolor-sit-⟦[A-Za-z0-9]{32}⟧-amet-consectetur'; // finding: hardcoded-credentials
var part = lorem.substring(10, 42);
httprequest.addHeader('Authorization', 'token ' + part);
httprequest.addHeader('Accept', 'application/vnd.travis-ci.2.1+json');
httprequest.addHeader('Travis-API-Version', '3');
var repo = encodeURIComponent(metadata.parameters['Repository']);
var res = httprequest.post('https://api.travis-ci.com/repo/' + repo + '/requests', JSON.stringify({ request: { branch: 'main' } }));
datagrid.addColumn('Request', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
