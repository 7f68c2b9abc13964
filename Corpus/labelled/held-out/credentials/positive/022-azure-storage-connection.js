// easy
var connectionString = 'DefaultEndpointsProtocol=https;AccountName=domowriteback;AccountKey=⟦[A-Za-z0-9+/]{86}⟧==;EndpointSuffix=core.windows.net'; // finding: hardcoded-credentials
var parts = {};
connectionString.split(';').forEach(function (p) {
  var at = p.indexOf('=');
  parts[p.substring(0, at)] = p.substring(at + 1);
});
var day = new Date().toUTCString();
var resource = '/' + parts.AccountName + '/approvals';
var sig = DOMO.hmacSHA256(day + '\n' + resource, parts.AccountKey);
httprequest.addHeader('x-ms-date', day);
httprequest.addHeader('Authorization', 'SharedKeyLite ' + parts.AccountName + ':' + sig);
httprequest.addHeader('Accept', 'application/json;odata=nometadata');
var res = httprequest.post('https://' + parts.AccountName + '.table.core.windows.net/approvals',
  JSON.stringify({ PartitionKey: 'po', RowKey: metadata.parameters['PO'], Approved: true }));
datagrid.magicParseJSON(res);
