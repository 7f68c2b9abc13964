const FLAGS = {
  'auth.password-login': false,
  'auth.token-rotation': true,
  'secret-santa-2024': true,
  'api-key-v2': 'enabled',
  'passkey.rollout': 'percentage:25'
};
const flag = metadata.parameters['Flag'];
if (!(flag in FLAGS)) {
  datagrid.error(404, `Flag ${flag} is not known`);
}
httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post(`https://app.launchdarkly.com/api/v2/flags/default/${flag}/toggle`, JSON.stringify({ on: metadata.parameters['On'] === 'yes' })));
