// medium
'use strict';
function signingKey(day, region, service) {
  var kDate = DOMO.hmacSHA256(day, 'AWS4' + '⟦[A-Za-z0-9/+]{40}⟧'); // finding: hardcoded-credentials
  var kRegion = DOMO.hmacSHA256(region, kDate);
  var kService = DOMO.hmacSHA256(service, kRegion);
  return DOMO.hmacSHA256('aws4_request', kService);
}
var now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
var day = now.slice(0, 8);
var scope = day + '/eu-central-1/execute-api/aws4_request';
var sts = 'AWS4-HMAC-SHA256\n' + now + '\n' + scope + '\n' + metadata.parameters['Digest'];
httprequest.addHeader('X-Amz-Date', now);
httprequest.addHeader('Authorization', 'AWS4-HMAC-SHA256 Credential=' + metadata.account.accesskey + '/' + scope +
  ', SignedHeaders=host;x-amz-date, Signature=' + DOMO.hmacSHA256(sts, signingKey(day, 'eu-central-1', 'execute-api')));
datagrid.magicParseJSON(httprequest.post('https://api.acme-iot.com/devices', '{}'));
