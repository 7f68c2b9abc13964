// easy
var params = {
  grant_type: 'password',
  client_id: metadata.account.clientId,
  client_secret: metadata.account.clientSecret,
  username: 'integration@alpineski.com',
  password: 'Gondola#2022' // finding: hardcoded-credentials
};
var form = Object.keys(params).map(function (k) {
  return k + '=' + encodeURIComponent(params[k]);
}).join('&');
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var session = JSON.parse(httprequest.post('https://login.salesforce.com/services/oauth2/token', form));
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + session.access_token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(session.instance_url + '/services/data/v52.0/sobjects/Case/' + metadata.parameters['Case ID'] + '?_HttpMethod=PATCH',
  JSON.stringify({ Status: metadata.parameters['Status'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(res));
datagrid.endRow();
