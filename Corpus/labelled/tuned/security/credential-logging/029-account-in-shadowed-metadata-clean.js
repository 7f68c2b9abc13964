'use strict';

// `metadata` and `account` inside the helpers are rows of the API, not the host object.
function summarize(metadata) {
  return metadata.account + ' ' + metadata.password_policy + ' ' + metadata.keyCount;
}

function logAccount(account) {
  DOMO.log('account ' + account.name + ', token quota ' + account.token_quota);
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Summary', datagrid.DATA_TYPE_STRING);
try {
  JSON.parse(httprequest.get('https://api.netlify-admin.example/v1/accounts')).items.forEach((item) => {
    logAccount(item);
    const row = { account: item.name, password_policy: 'strong', keyCount: 3 };
    DOMO.log(summarize(row));
    datagrid.addCell(summarize(row));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
