function tokenize(source) {
  var tokens = [];
  var tokenPattern = /\{\{\s*([\w.]+)\s*\}\}|([^{]+)/g;
  var token;
  while ((token = tokenPattern.exec(source))) {
    tokens.push(token[1] ? { type: 'TOKEN_NAME', value: token[1] } : { type: 'TOKEN_TEXT', value: token[2] });
  }
  return tokens;
}
var text = tokenize('Dear {{customer.name}}, your order {{order}} is on its way.').map(function (t) {
  return t.type === 'TOKEN_TEXT' ? t.value : String(metadata.parameters[t.value] || '');
}).join('');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.intercom.io/messages', JSON.stringify({ message_type: 'email', body: text })));
