// hard
var when = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
var day = when.substring(0, 8);
var kDate = DOMO.hmacSHA256(day, 'AWS4' + '⟦[A-Za-z0-9/+]{40}⟧'); // finding: hardcoded-credentials
var kRegion = DOMO.hmacSHA256('us-west-2', kDate);
var kService = DOMO.hmacSHA256('execute-api', kRegion);
var kSigning = DOMO.hmacSHA256('aws4_request', kService);
httprequest.addHeader('X-Amz-Date', when);
httprequest.addHeader('Authorization', 'AWS4-HMAC-SHA256 Credential=' + metadata.account.key + '/' + day +
  '/us-west-2/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=' + DOMO.hmacSHA256(when, kSigning));
httprequest.put('https://api.fleet.acme.example/trucks/' + metadata.parameters['Truck'], JSON.stringify({ depot: metadata.parameters['Depot'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
