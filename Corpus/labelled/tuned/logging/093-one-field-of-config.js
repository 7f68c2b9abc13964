'use strict';

const config = {
  url: 'https://api.icerink.fi/v1',
  token: metadata.account.accesstoken,
  retry: { times: 3, pause: 250 }
};

DOMO.log(config.url);
DOMO.log(JSON.stringify(config.retry));
DOMO.log(Object.keys(config).join());

const { token, ...visible } = config;
DOMO.log(JSON.stringify(visible));

httprequest.addHeader('Authorization', 'Bearer ' + token);
const rinks = JSON.parse(httprequest.get(config.url + '/rinks'));
datagrid.addColumn('Rink', datagrid.DATA_TYPE_STRING);
rinks.forEach((r) => {
  datagrid.addCell(r.name);
  datagrid.endRow();
});
