'use strict';
var ENV = {
  production: { host: 'https://api.notepad-crm.com', audience: 'notepad-prod', credentialField: 'apikey' },
  staging: { host: 'https://api.staging.notepad-crm.com', audience: 'notepad-stage', credentialField: 'stagingkey' }
};
var e = ENV[metadata.parameters['Environment']] || ENV.production;
httprequest.addHeader('X-Audience', e.audience);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account[e.credentialField]);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put(e.host + '/notes/' + Number(metadata.parameters['Note']), JSON.stringify({ text: metadata.parameters['Text'] }));
datagrid.addColumn('Note', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
