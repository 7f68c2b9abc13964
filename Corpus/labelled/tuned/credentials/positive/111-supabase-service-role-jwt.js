// easy
const SERVICE_ROLE_KEY = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.⟦<base64url:{"iss":"supabase","ref":"[a-z]{20}","role":"service_role","iat":1690000000,"exp":2005000000}>⟧.⟦[A-Za-z0-9_-]{43}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('apikey', SERVICE_ROLE_KEY);
httprequest.addHeader('Authorization', 'Bearer ' + SERVICE_ROLE_KEY);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://acmedata.supabase.co/rest/v1/visits', JSON.stringify({ guest: metadata.parameters['Guest'], room: metadata.parameters['Room'] }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
