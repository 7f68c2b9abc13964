'use strict';
var config = {
  host: 'https://api.blanksheet.io',
  username: '',
  password: '',
  token: null,
  apiKey: undefined,
  secret: false,
  passphrase: '-'
};
config.token = metadata.account.token;
httprequest.addHeader('Authorization', 'Bearer ' + config.token);
var res = httprequest.put(config.host + '/sheets/' + encodeURIComponent(metadata.parameters['Sheet']), JSON.stringify({ cell: metadata.parameters['Cell'], value: metadata.parameters['Value'] }));
datagrid.addColumn('Sheet', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
