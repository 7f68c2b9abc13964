'use strict';

const { instance, region, customername, scope, token } = metadata.account;

DOMO.log(`instance ${instance}, region ${region}, customer ${customername}`);
DOMO.log('scope ' + scope);
console.log('authorize at', metadata.account.authorizationURL);
console.log('token url', metadata.account.accessTokenURL);

httprequest.addHeader('Authorization', 'Bearer ' + token);
const text = httprequest.get('https://' + instance + '.plantcare.green/api/plants');
datagrid.addColumn('Instance', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Plants', datagrid.DATA_TYPE_STRING);
datagrid.addCell(instance);
datagrid.addCell(text);
datagrid.endRow();
