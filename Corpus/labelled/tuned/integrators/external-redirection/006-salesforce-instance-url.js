'use strict';
// JWT-less variant: user name / password flow, then work on the instance the login names.

var LOGIN = 'https://login.salesforce.com/services/oauth2/token';

function encodeForm(fields) {
  var out = [];
  for (var name in fields) {
    out.push(encodeURIComponent(name) + '=' + encodeURIComponent(fields[name]));
  }
  return out.join('&');
}

function login() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var answer = JSON.parse(httprequest.post(LOGIN, encodeForm({
    grant_type: 'password',
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret,
    username: metadata.account.username,
    password: metadata.account.password
  })));
  if (!answer.instance_url) {
    throw new Error('login answered without instance_url');
  }
  return answer;
}

function Instance(session) {
  this.url = session.instance_url;
  this.bearer = 'Bearer ' + session.access_token;
}

Instance.prototype.patch = function (type, id, fields) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', this.bearer);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(this.url + '/services/data/v59.0/sobjects/' + type + '/' + id + '?_HttpMethod=PATCH', JSON.stringify(fields));
  return httprequest.getStatusCode();
};

datagrid.addColumn('Case', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  var instance = new Instance(login());
  var caseId = encodeURIComponent(metadata.parameters['Case ID']);
  datagrid.addCell(caseId);
  datagrid.addCell(instance.patch('Case', caseId, { Status: metadata.parameters['Status'] }));
  datagrid.endRow();
} catch (e) {
  datagrid.error(1, e.message);
}
