'use strict';

/* "account" is a customer of the CRM in this script */
const login = metadata.account;
httprequest.addHeader('Authorization', 'Bearer ' + login.accesstoken);
const accounts = JSON.parse(httprequest.get('https://api.smallcrm.biz/accounts'));

datagrid.addColumn('Account', datagrid.DATA_TYPE_STRING);
accounts.forEach((account) => {
  DOMO.log(JSON.stringify(account));
  DOMO.log(`${account.name} ${account.code} ${account.key}`);
  datagrid.addCell(account.name);
  datagrid.endRow();
});
