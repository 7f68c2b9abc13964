'use strict';

// Everything that decides about the destination comes from the account the user configured.
const { instance, accessTokenURL, clientKey, clientSecret } = metadata.account;

function refresh() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(clientKey + ':' + clientSecret));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  return JSON.parse(httprequest.post(accessTokenURL, 'grant_type=client_credentials')).access_token;
}

datagrid.addColumn('Case', datagrid.DATA_TYPE_STRING);
try {
  const bearer = refresh();
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + bearer);
  datagrid.addCell(httprequest.get('https://' + instance + '/services/cases/' + encodeURIComponent(metadata.parameters['Case ID'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
