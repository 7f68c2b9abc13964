'use strict';

var AUTHORITY = 'https://login.microsoftonline.com/';
var GRAPH = 'https://graph.microsoft.com/v1.0';

function form(pairs) {
  return pairs.map(function (p) { return p[0] + '=' + encodeURIComponent(p[1]); }).join('&');
}

function obtainToken(account) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  return JSON.parse(httprequest.post(AUTHORITY + encodeURIComponent(account.tenant) + '/oauth2/v2.0/token', form([
    ['grant_type', 'client_credentials'],
    ['client_id', account.clientKey],
    ['client_secret', account.clientSecret],
    ['scope', 'https://graph.microsoft.com/.default']
  ]))).access_token;
}

function Planner(token) {
  this.token = token;
}

Planner.prototype.call = function (path, etag, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + this.token);
  httprequest.addHeader('Content-Type', 'application/json');
  if (etag) {
    httprequest.addHeader('If-Match', etag);
    httprequest.addHeader('X-HTTP-Method', 'PATCH');
    return httprequest.post(GRAPH + path, JSON.stringify(payload));
  }
  return httprequest.get(GRAPH + path);
};

datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Percent', datagrid.DATA_TYPE_DOUBLE);

try {
  var planner = new Planner(obtainToken(metadata.account));
  var path = '/planner/tasks/' + encodeURIComponent(metadata.parameters['Task ID']);
  var task = JSON.parse(planner.call(path));
  planner.call(path, task['@odata.etag'], { percentComplete: Number(metadata.parameters['Percent']) });
  datagrid.addCell(String(task.title));
  datagrid.addCell(Number(metadata.parameters['Percent']));
  datagrid.endRow();
} catch (e) {
  DOMO.log('planner: ' + e.message);
}
