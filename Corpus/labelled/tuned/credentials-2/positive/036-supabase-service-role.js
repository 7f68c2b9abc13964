// medium
'use strict';
const project = 'https://⟦[a-z]{20}⟧.supabase.co/rest/v1/orders';
const serviceRole = '⟦<base64url:{"alg":"HS256","typ":"JWT"}>⟧.⟦<base64url:{"iss":"supabase","ref":"[a-z]{20}","role":"service_role","iat":1690000000,"exp":2005000000}>⟧.⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('apikey', serviceRole);
httprequest.addHeader('Authorization', 'Bearer ' + serviceRole);
httprequest.addHeader('Prefer', 'resolution=merge-duplicates');
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(project, JSON.stringify({ id: metadata.parameters['Id'], state: metadata.parameters['State'] }));
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
