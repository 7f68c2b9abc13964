'use strict';
var FLAGS = { checkout: 'new-checkout-flow-2024', login: 'passwordless-login-beta', tokens: 'refresh-token-rotation' };
var flagKey = FLAGS[metadata.parameters['Flag']];
if (!flagKey) {
  datagrid.error(400, 'Unknown flag');
} else {
  httprequest.addHeader('Authorization', metadata.account.apikey);
  httprequest.addHeader('LD-API-Version', '20220603');
  httprequest.addHeader('Content-Type', 'application/json');
  var res = httprequest.post('https://app.launchdarkly.com/api/v2/flags/default/' + flagKey + '/copy', JSON.stringify({ target: metadata.parameters['Target'] }));
  datagrid.magicParseJSON(res);
}
