// easy
'use strict';
const OKTA = 'https://acme.okta.com/api/v1/';
const user = metadata.parameters['Login'];
httprequest.addHeader('Authorization', 'SSWS 00⟦[A-Za-z0-9_-]{40}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Accept', 'application/json');
httprequest.post(OKTA + 'users/' + encodeURIComponent(user) + '/lifecycle/suspend', '');
datagrid.addColumn('User', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(user);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
