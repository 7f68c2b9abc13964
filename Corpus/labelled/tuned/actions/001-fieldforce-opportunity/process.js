'use strict';

var API_VERSION = 'v52.0';

function authorise() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
}

/** The instance of the customer, as the service itself reports it. */
function instanceUrl() {
  authorise();
  var info = JSON.parse(httprequest.get('https://login.fieldforce.com/services/oauth2/userinfo'));
  return info.urls.rest.replace('{version}', API_VERSION);
}

function isId(text) {
  return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(text || '');
}

function isoDay(value) {
  var d = value instanceof Date ? value : new Date(value);
  if (isNaN(d.getTime())) {
    throw new Error('"' + value + '" is not a date');
  }
  var month = String(d.getUTCMonth() + 1);
  var day = String(d.getUTCDate());
  return d.getUTCFullYear() + '-' + (month.length < 2 ? '0' + month : month) + '-' + (day.length < 2 ? '0' + day : day);
}

function changes(p) {
  var body = { StageName: p['Stage Name'] };
  if (p['Close Date']) {
    body.CloseDate = isoDay(p['Close Date']);
  }
  if (p.Note) {
    body.Description = p.Note.substring(0, 32000);
  }
  return body;
}

function describeErrors(text) {
  try {
    return JSON.parse(text).map(function (e) {
      return e.errorCode + ': ' + e.message;
    }).join('; ');
  } catch (ignore) {
    return text;
  }
}

datagrid.addColumn('Opportunity', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);

function row(id, status, message) {
  datagrid.addCell(id);
  datagrid.addCell(status);
  datagrid.addCell(message);
  datagrid.endRow();
}

(function main() {
  var p = metadata.parameters;
  var id = p['Opportunity ID'];
  if (!isId(id)) {
    row(String(id), 400, 'This is not an opportunity id');
    return;
  }
  try {
    var rest = instanceUrl();
    var body = changes(p);
    DOMO.log('PATCH ' + rest + 'sobjects/Opportunity/' + id + ' ' + JSON.stringify(body));
    authorise();
    var answer = httprequest.post(rest + 'sobjects/Opportunity/' + encodeURIComponent(id) + '?_HttpMethod=PATCH', JSON.stringify(body));
    var status = httprequest.getStatusCode();
    row(id, status, status < 300 ? 'updated' : describeErrors(answer));
  } catch (e) {
    DOMO.log('Update failed: ' + e.message);
    row(id, 500, e.message);
  }
}());
