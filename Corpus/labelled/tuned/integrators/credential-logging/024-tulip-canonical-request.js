'use strict';
// Signed requests (HMAC) as described in the vendor's "Request signing" guide.
// Support wants the canonical request in the log; the signature and key stay out of it.

var HOST = 'openapi.tuyalink.com';
var accessId = metadata.account.accesskey;
var signingKey = metadata.account.secret;

function canonical(method, path, query, body, stamp) {
  var q = Object.keys(query).sort().map(function (k) {
    return k + '=' + encodeURIComponent(query[k]);
  }).join('&');
  return [method, path, q, DOMO.md5(body), stamp].join('\n');
}

function signedPost(path, query, payload) {
  var body = JSON.stringify(payload);
  var stamp = String(Date.now());
  var text = canonical('POST', path, query, body, stamp);
  DOMO.log('canonical request:\n' + text);
  DOMO.log('body digest: ' + DOMO.md5(body));

  var signature = DOMO.hmacSHA256(text, signingKey);
  httprequest.clearHeaders();
  httprequest.addHeader('client_id', accessId);
  httprequest.addHeader('sign', signature);
  httprequest.addHeader('t', stamp);
  httprequest.addHeader('sign_method', 'HMAC-SHA256');
  httprequest.addHeader('Content-Type', 'application/json');
  var raw = httprequest.post('https://' + HOST + path, body);
  DOMO.log('status ' + httprequest.getStatusCode() + ' at ' + stamp);
  return JSON.parse(raw);
}

datagrid.addColumn('Device', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Accepted', datagrid.DATA_TYPE_STRING);

try {
  var device = encodeURIComponent(metadata.parameters['Device']);
  var r = signedPost('/v1.0/devices/' + device + '/commands', {}, {
    commands: [{ code: 'switch_1', value: metadata.parameters['Switch'] === 'on' }]
  });
  datagrid.addCell(device);
  datagrid.addCell(r.success ? 'yes' : 'no');
  datagrid.endRow();
} catch (e) {
  DOMO.log('signed request failed: ' + e.message);
}
