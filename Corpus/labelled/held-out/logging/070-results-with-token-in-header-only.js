'use strict';

function getToken() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var text = httprequest.post('https://id.orchard.example/oauth/token',
    'grant_type=client_credentials&client_secret=' + encodeURIComponent(metadata.account.clientSecret));
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('the token request failed with status ' + httprequest.getStatusCode());
  }
  return JSON.parse(text).access_token;
}

datagrid.addColumn('Tree', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);

try {
  var token = getToken();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  var answer = httprequest.put('https://api.orchard.example/v1/trees/' + encodeURIComponent(metadata.parameters['Tree']),
    JSON.stringify({ state: metadata.parameters['State'] }));
  DOMO.log('answer: ' + answer);
  datagrid.addCell(metadata.parameters['Tree']);
  datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode(), token: token ? 'used' : 'missing' }));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'The tree was not changed');
}
