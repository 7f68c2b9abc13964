// hard
class Signer {
  static material = '⟦[A-Za-z0-9+/]{43}⟧='; // finding: hardcoded-credentials

  static sign(method, path, body) {
    const stamp = new Date().toUTCString();
    httprequest.addHeader('Date', stamp);
    httprequest.addHeader('X-Sign', DOMO.hmacSHA256([method, path, stamp, DOMO.md5(body)].join('\n'), Signer.material));
  }
}
const path = '/v3/licences/' + metadata.parameters['Licence'];
const body = JSON.stringify({ seats: Number(metadata.parameters['Seats']) });
Signer.sign('PUT', path, body);
httprequest.put('https://api.licencedesk.example' + path, body);
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
