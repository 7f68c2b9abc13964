'use strict';
var user = {
  login: metadata.parameters['Login'],
  passwordExpired: true,
  mustChangePassword: 'yes',
  passwordPolicy: 'strict-2023',
  sendPasswordBy: 'email',
  tokenLifetime: 'PT8H',
  secretQuestion: 'What is the name of your first pet?'
};
httprequest.addHeader('Authorization', 'SSWS ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://' + metadata.account.org + '.okta.com/api/v1/users', JSON.stringify(user));
datagrid.addColumn('User', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
