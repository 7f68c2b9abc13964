'use strict';

var p = metadata.parameters;
var a = metadata.account;
var root = 'https://' + a.site + '.tracker-cloud.net/rest/api/3/issue/';

function Issue(key) {
  if (!/^[A-Z][A-Z0-9_]+-\d+$/.test(key)) {
    throw new Error(key + ' is not an issue key');
  }
  this.key = key;
  this.projectKey = key.split('-')[0];
}

Issue.prototype.request = function (method, path, body) {
  var text;
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(a.email + ':' + a.apitoken));
  httprequest.addHeader('Accept', 'application/json');
  if (method === 'GET') {
    text = httprequest.get(root + this.key + path);
  } else {
    httprequest.addHeader('Content-Type', 'application/json');
    text = httprequest.post(root + this.key + path, JSON.stringify(body));
  }
  var status = httprequest.getStatusCode();
  DOMO.log(method + ' ' + root + this.key + path + ' ' + status);
  if (status >= 400) {
    throw new Error(Issue.reason(text) || 'status ' + status);
  }
  return text === '' ? null : JSON.parse(text);
};

Issue.reason = function (text) {
  try {
    var body = JSON.parse(text);
    var fields = Object.keys(body.errors || {}).map(function (k) { return k + ': ' + body.errors[k]; });
    return (body.errorMessages || []).concat(fields).join('; ');
  } catch (e) {
    return '';
  }
};

Issue.prototype.transitions = function () {
  return this.request('GET', '/transitions').transitions;
};

Issue.prototype.find = function (name) {
  var wanted = name.toLowerCase();
  var matches = this.transitions().filter(function (t) {
    return t.name.toLowerCase() === wanted || t.to.name.toLowerCase() === wanted || t.id === name;
  });
  if (matches.length !== 1) {
    throw new Error(matches.length + ' transitions match "' + name + '"');
  }
  return matches[0];
};

/* Atlas document format: one paragraph for each line */
function adf(text) {
  return {
    type: 'doc',
    version: 1,
    content: text.split(/\n+/).map(function (line) {
      return { type: 'paragraph', content: [{ type: 'text', text: line }] };
    })
  };
}

Issue.prototype.transition = function (name, resolution, comment) {
  var body = { transition: { id: this.find(name).id } };
  if (resolution) {
    body.fields = { resolution: { name: resolution } };
  }
  if (comment) {
    body.update = { comment: [{ add: { body: adf(comment) } }] };
  }
  this.request('POST', '/transitions', body);
  return this.request('GET', '?fields=status').fields.status.name;
};

datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Project', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Error', datagrid.DATA_TYPE_STRING);

var key = (p['Issue Key'] || '').trim().toUpperCase();
var projectKey = '';
var status = '';
var error = '';
try {
  var issue = new Issue(key);
  projectKey = issue.projectKey;
  status = issue.transition(p.Transition, p.Resolution, p.Comment);
} catch (e) {
  error = e.message;
  DOMO.log('key ' + key + ': ' + error);
}
datagrid.addCell(key);
datagrid.addCell(projectKey);
datagrid.addCell(status);
datagrid.addCell(error);
datagrid.endRow();
