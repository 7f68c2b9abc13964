'use strict';

var API_VERSION = '59.0';
var RECORD_ID = /^[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?$/;
var INSTANCE = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.salesforce\.com\//i;

function signIn() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Accept', 'application/json');
}

/* The identity service tells where the records of this organisation are. */
function recordsAddress() {
  var answer = httprequest.get('https://login.salesforce.com/services/oauth2/userinfo');
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('the login has expired');
  }
  var address = JSON.parse(answer).urls.sobjects.replace('{version}', API_VERSION);
  if (!INSTANCE.test(address)) {
    throw new Error('the organisation has no address at salesforce.com');
  }
  return address;
}

function moveToStage(id, stage) {
  var address = recordsAddress() + 'Opportunity/' + encodeURIComponent(id) + '?_HttpMethod=PATCH';
  httprequest.addHeader('Content-Type', 'application/json');
  var answer = httprequest.post(address, JSON.stringify({ StageName: stage }));
  var status = httprequest.getStatusCode();
  if (status !== 204) {
    throw new Error(firstMessage(answer) || 'status ' + status);
  }
}

function firstMessage(answer) {
  try {
    var problems = JSON.parse(answer);
    return problems.length > 0 ? problems[0].message : '';
  } catch (error) {
    return String(answer).substring(0, 200);
  }
}

var opportunity = String(metadata.parameters['Opportunity ID'] || '').trim();
var stage = metadata.parameters['Stage Name'];

if (!RECORD_ID.test(opportunity)) {
  datagrid.error(400, 'Opportunity ID must have 15 or 18 letters and digits');
} else {
  try {
    signIn();
    moveToStage(opportunity, stage);

    datagrid.addColumn('Opportunity ID', datagrid.DATA_TYPE_STRING);
    datagrid.addColumn('Stage Name', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(opportunity);
    datagrid.addCell(stage);
    datagrid.endRow();
  } catch (error) {
    datagrid.error(502, 'The opportunity was not changed: ' + error.message);
  }
}
