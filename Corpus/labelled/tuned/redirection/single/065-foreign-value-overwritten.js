'use strict';

let endpoint = 'https://httpbin.example/post';
let body = JSON.stringify(metadata.account.apikey.length);

const debug = false;
if (debug) {
  DOMO.log('would use ' + endpoint);
}

endpoint = 'https://api.tempo.io/4/worklogs';
body = JSON.stringify({
  issueId: Number(metadata.parameters['Issue']),
  timeSpentSeconds: Number(metadata.parameters['Hours']) * 3600,
  authorAccountId: metadata.parameters['Author']
});

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const worklog = httprequest.post(endpoint, body);

datagrid.addColumn('Worklog', datagrid.DATA_TYPE_STRING);
datagrid.addCell(worklog);
datagrid.endRow();
endpoint = 'https://httpbin.example/done';
