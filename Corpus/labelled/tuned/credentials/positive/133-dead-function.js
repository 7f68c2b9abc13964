// hard
'use strict';
// left over from the first version, nobody calls it any more
function oldLogin() {
  httprequest.addParameter('user', 'domo');
  httprequest.addParameter('password', 'barracuda'); // finding: hardcoded-credentials
  return httprequest.post('https://legacy.bookstore.example/login');
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.bookstore.example/orders/' + metadata.parameters['Order'], JSON.stringify({ state: 'packed' }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
