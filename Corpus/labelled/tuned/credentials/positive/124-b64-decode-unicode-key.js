// hard
var blob = '⟦<base64:[A-Za-z0-9]{32}>⟧'; // finding: hardcoded-credentials
var opened = DOMO.b64DecodeUnicode(blob);
var ts = new Date().toISOString();

httprequest.addHeader('X-Timestamp', ts);
httprequest.addHeader('X-Signature', DOMO.hmacSHA256(ts + metadata.parameters['Claim'], opened));
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.claimsdesk.example/claims/' + metadata.parameters['Claim'], JSON.stringify({ state: metadata.parameters['State'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
