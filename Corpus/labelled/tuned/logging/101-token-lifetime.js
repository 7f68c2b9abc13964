'use strict';

var answer = JSON.parse(httprequest.post('https://id.bakerygoods.com/oauth/token',
  'grant_type=client_credentials&client_id=' + encodeURIComponent(metadata.account.clientKey) +
  '&client_secret=' + encodeURIComponent(metadata.account.clientSecret)));

if (answer.error) {
  DOMO.log('token request failed: ' + answer.error + ' / ' + answer.error_description);
} else {
  var until = new Date(Date.now() + answer.expires_in * 1000);
  DOMO.log('token of type ' + answer.token_type + ' for ' + answer.scope);
  DOMO.log('valid until ' + until.toISOString());
}

httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + answer.access_token);
var breads = httprequest.get('https://api.bakerygoods.com/breads');
DOMO.log(breads);

datagrid.addColumn('Breads', datagrid.DATA_TYPE_STRING);
datagrid.addCell(breads);
datagrid.endRow();
