// easy
const OKTA_TOKEN = '00⟦[A-Za-z0-9_-]{40}⟧'; // finding: hardcoded-credentials
const user = encodeURIComponent(metadata.parameters['Login']);
httprequest.addHeader('Authorization', 'SSWS ' + OKTA_TOKEN);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://acme.okta.com/api/v1/users/' + user, JSON.stringify({ profile: { department: metadata.parameters['Department'] } }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
