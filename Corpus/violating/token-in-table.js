'use strict';

function renew() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var form = 'grant_type=refresh_token&client_id=' + encodeURIComponent(metadata.account.clientKey) +
    '&client_secret=' + encodeURIComponent(metadata.account.clientSecret);
  return JSON.parse(httprequest.post('https://login.peoplebase.example/oauth/token', form));
}

try {
  var renewed = renew();
  var expires = new Date(Date.now() + renewed.expires_in * 1000).toISOString();

  datagrid.addColumn('Token', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Token Type', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Valid Until', datagrid.DATA_TYPE_DATETIME);
  datagrid.addCell(renewed.access_token); // finding: credential-logging
  datagrid.addCell(renewed.token_type);
  datagrid.addCell(expires);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
