const FIELDS = { user: 'username', secret: 'password', tenant: 'company' };
const body = {};
body[FIELDS.user] = metadata.account.username;
body[FIELDS.secret] = metadata.account.password;
body[FIELDS.tenant] = metadata.parameters['Company'];

httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.payrollbox.example/login', JSON.stringify(body));
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
