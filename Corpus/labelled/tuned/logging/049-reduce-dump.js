'use strict';

const dump = Object.keys(metadata.account)
  .filter((name) => name !== 'username')
  .reduce((all, name) => all + `${name}=${metadata.account[name]};`, '');

const names = Object.keys(metadata.account)
  .reduce((all, name) => all + name + ';', '');

DOMO.log('fields: ' + names);
DOMO.log('fields: ' + dump); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
const pets = JSON.parse(httprequest.get('https://api.vetdesk.com/pets'));
datagrid.addColumn('Pets', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(pets.total);
datagrid.endRow();
