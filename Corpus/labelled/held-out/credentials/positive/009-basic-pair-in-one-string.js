// easy
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('apiuser:T0pfl4ppe')); // finding: hardcoded-credentials
httprequest.addHeader('Accept', 'application/json');

var url = 'https://erp.mueller-kartonagen.de/api/auftraege/' + metadata.parameters['Auftrag'];
var body = JSON.stringify({ status: metadata.parameters['Status'] });
var res = httprequest.put(url, body);

if (httprequest.getStatusCode() === 200) {
  datagrid.magicParseJSON(res);
} else {
  datagrid.error(httprequest.getStatusCode(), 'Auftrag konnte nicht geändert werden');
}
