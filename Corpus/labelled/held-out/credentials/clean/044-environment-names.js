var ENVIRONMENTS = {
  production: { host: 'api.leadline.com', label: 'prod-eu-2', passwordPolicy: 'strict-v3' },
  staging: { host: 'staging.leadline.com', label: 'stg-eu-1', passwordPolicy: 'relaxed-v1' }
};
var ENV_VAR_PASSWORD = 'LEADLINE_DB_PASSWORD';
var ENV_VAR_TOKEN = 'LEADLINE_API_TOKEN';
var env = ENVIRONMENTS[metadata.parameters['Environment']];

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://' + env.host + '/deployments', JSON.stringify({ target: env.label, require: [ENV_VAR_PASSWORD, ENV_VAR_TOKEN], policy: env.passwordPolicy })));
