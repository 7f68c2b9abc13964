'use strict';

const account = metadata.account;
let base;
switch (metadata.parameters['Environment']) {
  case 'test':
    base = 'https://payloom-mock.beeceptor-like.dev';
    break;
  case 'eu':
    base = 'https://eu.payloom.com';
    break;
  default:
    base = 'https://api.payloom.com';
}

let token = '';
try {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.clientKey + ':' + account.clientSecret));
  token = JSON.parse(httprequest.post('https://login.payloom.com/token', 'grant_type=client_credentials')).access_token;
  httprequest.clearHeaders();
} catch (e) {
  DOMO.log('no token: ' + e.message);
}

datagrid.addColumn('payout', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  const list = JSON.parse(httprequest.get(base + '/payouts')); // finding: external-redirection
  list.data.forEach((p) => {
    datagrid.addCell(p.id);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(10, 'no payouts');
}
