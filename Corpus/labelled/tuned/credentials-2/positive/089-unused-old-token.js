// medium
'use strict';
var OLD_TOKEN = 'glpat-⟦[A-Za-z0-9_-]{20}⟧'; // until march // finding: hardcoded-credentials
var token = metadata.account.token;
var project = encodeURIComponent(metadata.parameters['Project']);
httprequest.addHeader('PRIVATE-TOKEN', token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://gitlab.acme.dev/api/v4/projects/' + project + '/pipeline?ref=main', '{}');
datagrid.addColumn('Pipeline', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
