// hard
const allowed = input => 'Grapefruit!' === input; // finding: hardcoded-credentials

if (!allowed(metadata.parameters['Approval Password'])) {
  datagrid.error(401, 'You are not allowed to approve this order.');
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.procurely.example/orders/' + metadata.parameters['Order'], JSON.stringify({ approved: true }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
