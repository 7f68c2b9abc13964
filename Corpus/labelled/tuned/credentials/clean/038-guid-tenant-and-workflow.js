const TENANT = '⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-a[a-f0-9]{3}-[a-f0-9]{12}⟧';
const WORKFLOW = '⟦[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-9[a-f0-9]{3}-[a-f0-9]{12}⟧';
httprequest.addHeader('X-Tenant-Id', TENANT);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(`https://api.flowline.example/workflows/${WORKFLOW}/start`, JSON.stringify({ input: metadata.parameters['Input'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
