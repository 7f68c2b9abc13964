/**
 * @param {string} token access token of the account
 * @param {string} secret signing secret (32 characters)
 * @param {{password: string, apiKey: string}} options
 * @returns {string} the answer
 */
function send(token, secret, options) {
  var text = JSON.stringify(options);
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.addHeader('X-Signature', DOMO.hmacSHA1(text, secret));
  return httprequest.post('https://api.notaryhub.com/v2/deeds', text);
}
var answer = send(metadata.account.token, metadata.account.secret, { deed: metadata.parameters['Deed'] });
datagrid.magicParseJSON(answer);
