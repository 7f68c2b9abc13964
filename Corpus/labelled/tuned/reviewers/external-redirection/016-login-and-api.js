'use strict';

const ID = 'https://login.harborcrm.com/oauth/token';
const API = 'https://api.eu.harborcrm.com/v2';

function token() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const body = 'grant_type=client_credentials&client_id=' + encodeURIComponent(metadata.account.clientKey) +
    '&client_secret=' + encodeURIComponent(metadata.account.clientSecret);
  const answer = httprequest.post(ID, body);
  httprequest.clearHeaders();
  return JSON.parse(answer).access_token;
}

datagrid.addColumn('deal', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Authorization', 'Bearer ' + token());
  JSON.parse(httprequest.get(API + '/deals')).deals.forEach((deal) => {
    datagrid.addCell(deal.name);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(1, 'Deals could not be read: ' + e.message);
}
