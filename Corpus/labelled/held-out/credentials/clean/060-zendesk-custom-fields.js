var FIELD = { serial: 360021417719, secretShopper: 360021417739, keyAccount: 360021417759 };
var MACRO = 'key-account-escalation-2';
var TAGS = ['password_reset', 'token_expired', 'api_key_request', 'vip'];

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + '/token:' + metadata.account.apikey));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://' + metadata.account.subdomain + '.zendesk.com/api/v2/tickets/' + metadata.parameters['Ticket'] + '.json', JSON.stringify({
  ticket: { tags: TAGS, macro: MACRO, custom_fields: [{ id: FIELD.serial, value: metadata.parameters['Serial'] }, { id: FIELD.keyAccount, value: true }] }
}));
datagrid.magicParseJSON(res);
