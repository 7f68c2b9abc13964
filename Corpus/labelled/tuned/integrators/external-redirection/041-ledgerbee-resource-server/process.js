'use strict';

// The identity service says on which resource server the tenant lives
// (it may be a white-label domain of a reseller).

function Session(answer) {
  this.base = answer.resource_server.replace(/\/$/, '');
  this.token = answer.access_token;
}

Session.open = function (account) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var raw = httprequest.post('https://identity.ledgerbee.com/oauth/token', [
    'grant_type=client_credentials',
    'client_id=' + encodeURIComponent(account.clientKey),
    'client_secret=' + encodeURIComponent(account.clientSecret)
  ].join('&'));
  return new Session(JSON.parse(raw));
};

Session.prototype.send = function (method, path, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + this.token);
  httprequest.addHeader('Content-Type', 'application/json');
  var url = this.base + path;
  var raw = method === 'GET' ? httprequest.get(url) : httprequest.put(url, JSON.stringify(payload));
  return JSON.parse(raw);
};

datagrid.addColumn('Bill', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Approved', datagrid.DATA_TYPE_STRING);

try {
  var session = Session.open(metadata.account);
  var number = encodeURIComponent(metadata.parameters['Bill']);
  var bill = session.send('GET', '/v2/bills/' + number);
  var approved = session.send('PUT', '/v2/bills/' + number + '/approval', { etag: bill.etag });
  datagrid.addCell(number);
  datagrid.addCell(String(approved.approved_at));
  datagrid.endRow();
} catch (e) {
  DOMO.log('bill: ' + e.message);
}
