'use strict';

const raw = httprequest.post('https://api.pottery.art/login', JSON.stringify({
  user: metadata.account.username,
  password: metadata.account.password
}));
const answer = JSON.parse(raw);
const session = answer.token;

answer.token = '[redacted]';
DOMO.log(JSON.stringify(answer));
DOMO.log('login status ' + httprequest.getStatusCode());

httprequest.clearHeaders();
httprequest.addHeader('X-Session', session);
const kilns = httprequest.get('https://api.pottery.art/kilns');
DOMO.log(kilns);
datagrid.addColumn('Kilns', datagrid.DATA_TYPE_STRING);
datagrid.addCell(kilns);
datagrid.endRow();
