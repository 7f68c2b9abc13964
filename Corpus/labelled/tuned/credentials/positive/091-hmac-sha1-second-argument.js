// medium
var stamp = String(Date.now());
var path = '/v1/rates/' + metadata.parameters['Rate ID'];
var seal = DOMO.hmacSHA1(stamp + path, 'blue-whale-71'); // finding: hardcoded-credentials
httprequest.addHeader('X-Stamp', stamp);
httprequest.addHeader('X-Seal', seal);
httprequest.put('https://api.ratedesk.example' + path, JSON.stringify({ rate: metadata.parameters['Rate'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
