const PERMISSIONS = { secret: 'secrets:read', token: 'tokens:write', password: 'users.password:reset' };
const FLAG = 'ff_passwordless_login_v2';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('X-Required-Permission', PERMISSIONS.password);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.flagpole.example/flags/' + FLAG, JSON.stringify({ on: metadata.parameters['On'] === 'yes' }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
