var certificate = '⟦<pem:CERTIFICATE>⟧';
var idp = { entityId: 'https://sso.acme.example/metadata', x509cert: certificate };
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.ssohub.example/connections/' + metadata.parameters['Connection'], JSON.stringify({ idp: idp, active: metadata.parameters['Active'] === 'yes' }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
