// hard
function secretFor(env) {
  return env === 'prod' ? metadata.account.secret : {
    uat: 'uat-gooseberry', // finding: hardcoded-credentials
    dev: 'dev-gooseberry' // finding: hardcoded-credentials
  }[env];
}

var env = metadata.parameters['Environment'] || 'prod';
var payload = JSON.stringify({ shipment: metadata.parameters['Shipment'], eta: metadata.parameters['ETA'] });
httprequest.addHeader('X-Hub-Signature-256', 'sha256=' + DOMO.hmacSHA256(payload, secretFor(env)));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://' + env + '.hooks.baltfreight.lt/eta', payload);
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
