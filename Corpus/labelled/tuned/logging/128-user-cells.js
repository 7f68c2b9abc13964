'use strict';

const account = metadata.account;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password));
const people = JSON.parse(httprequest.get('https://hr.sunnyside.school/api/people'));

['Run by', 'Person', 'Key card', 'Token count', 'Password changed'].forEach((c) => datagrid.addColumn(c, datagrid.DATA_TYPE_STRING));

people.forEach((person) => {
  datagrid.addCell(account.username);
  datagrid.addCell(person.name);
  datagrid.addCell(person.keyCard.colour);
  datagrid.addCell(String(person.tokenCount));
  datagrid.addCell(person.passwordChangedAt);
  datagrid.endRow();
});
