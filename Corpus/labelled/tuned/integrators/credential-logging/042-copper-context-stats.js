'use strict';

function Context(account) {
  this.account = account;
  this.stats = { requests: 0, retries: 0, bytes: 0 };
  this.lastStatus = null;
}

Context.prototype.headers = function () {
  httprequest.clearHeaders();
  httprequest.addHeader('X-PW-AccessToken', this.account.apikey);
  httprequest.addHeader('X-PW-Application', 'developer_api');
  httprequest.addHeader('X-PW-UserEmail', this.account.username);
  httprequest.addHeader('Content-Type', 'application/json');
};

Context.prototype.put = function (path, payload) {
  this.headers();
  this.stats.requests++;
  var text = httprequest.put('https://api.copper.com/developer_api/v1' + path, JSON.stringify(payload));
  this.lastStatus = httprequest.getStatusCode();
  this.stats.bytes += text.length;
  return JSON.parse(text);
};

Context.prototype.summary = function () {
  var self = this;
  return Object.keys(self.stats).map(function (name) {
    return name + '=' + self.stats[name];
  }).join(' ');
};

var ctx = new Context(metadata.account);

datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Assignee', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Stats', datagrid.DATA_TYPE_STRING);

try {
  var lead = ctx.put('/leads/' + encodeURIComponent(metadata.parameters['Lead']), {
    assignee_id: metadata.parameters['Assignee']
  });
  datagrid.addCell(String(lead.id));
  datagrid.addCell(String(lead.assignee_id));
  datagrid.addCell(JSON.stringify(ctx.stats));
  datagrid.endRow();
} catch (e) {
  DOMO.log('copper: ' + e.message + ' (status ' + ctx.lastStatus + ')');
}
DOMO.log(ctx.summary());
DOMO.log(JSON.stringify(ctx.stats));
