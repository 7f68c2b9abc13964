// medium
'use strict';
// never put passwords into code -> read them from vault :)
httprequest.addHeader('X-Vault-Token', 'hvs.⟦[A-Za-z0-9_-]{24}⟧'); // finding: hardcoded-credentials
var secretDoc = JSON.parse(httprequest.get('https://vault.acme.cloud:8200/v1/kv/data/crm'));
var key = secretDoc.data.data.apikey;
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + key);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://crm.acme.cloud/api/leads/' + encodeURIComponent(metadata.parameters['Lead']), JSON.stringify({ stage: metadata.parameters['Stage'] }));
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
