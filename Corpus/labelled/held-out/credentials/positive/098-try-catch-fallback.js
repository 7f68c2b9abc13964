// hard
function credentials() {
  try {
    return DOMO.b64DecodeUnicode(metadata.account.bundle);
  } catch (e) {
    DOMO.log('bundle missing');
  }
  return 'reader-writer:⟦[A-Za-z0-9]{13}⟧'; // finding: hardcoded-credentials
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(credentials()));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://lims.northlab.se/api/samples/' + metadata.parameters['Sample'] + '/release', JSON.stringify({
  by: metadata.parameters['Chemist']
}));
datagrid.magicParseJSON(res);
