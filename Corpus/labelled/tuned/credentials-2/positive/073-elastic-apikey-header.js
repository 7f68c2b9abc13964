// medium
'use strict';
var es = 'https://acme.es.eu-central-1.aws.cloud.es.io:9243/tickets/_update/';
httprequest.addHeader('Authorization', 'ApiKey ⟦<base64:[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22}>⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var doc = { doc: { status: metadata.parameters['Status'], changed: new Date().toISOString() } };
var res = httprequest.post(es + encodeURIComponent(metadata.parameters['Ticket']), JSON.stringify(doc));
var parsed = JSON.parse(res);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(parsed.result);
datagrid.endRow();
