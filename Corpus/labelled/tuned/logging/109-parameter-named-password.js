'use strict';

function isStrong(password) {
  DOMO.log('rule ' + password);
  return /[A-Z]/.test(password) && /\d/.test(password);
}

function label(token) {
  DOMO.log('label ' + token);
  return token.toUpperCase();
}

var rules = ['minimum', 'maximum'];
rules.forEach(isStrong);
label(metadata.parameters['Label']);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var groups = httprequest.get('https://api.passpolicy.io/groups');
datagrid.addColumn(label('groups'), datagrid.DATA_TYPE_STRING);
datagrid.addCell(groups);
datagrid.endRow();
