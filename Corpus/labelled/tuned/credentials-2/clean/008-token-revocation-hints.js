'use strict';
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.clientKey + ':' + metadata.account.clientSecret));
httprequest.addParameter('token', metadata.parameters['Token']);
httprequest.addParameter('token_type_hint', 'refresh_token');
httprequest.post('https://auth.seatplan.eu/oauth2/revoke');
var code = httprequest.getStatusCode();
datagrid.addColumn('Revoked', datagrid.DATA_TYPE_STRING);
datagrid.addCell(code === 200 ? 'token revoked' : 'token unknown');
datagrid.endRow();
