'use strict';

const ENV = Object.freeze({
  development: { host: 'dev-mock.supporttools.example' },
  staging: { host: 'staging.supporttools.example' },
  production: { host: 'acme.kayako.com' }
});
const STAGE = 'production';
const { host } = ENV[STAGE];

const { username, password } = metadata.account;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
httprequest.addHeader('Content-Type', 'application/json');
const reply = httprequest.post(`https://${host}/api/v1/cases/${metadata.parameters['Case']}/reply.json`, JSON.stringify({
  contents: metadata.parameters['Reply'],
  channel: 'MAIL'
}));

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
