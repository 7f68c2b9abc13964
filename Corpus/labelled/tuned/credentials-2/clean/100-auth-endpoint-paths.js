'use strict';
const BASE = 'https://api.membership-suite.com';
const PATHS = {
  token: '/oauth/token',
  refreshToken: '/oauth/refresh_token',
  password: '/account/reset-password',
  apiKey: '/settings/api-keys',
  secret: '/v1/secrets/rotate'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.post(BASE + PATHS.password, JSON.stringify({ email: metadata.parameters['Email'] }));
datagrid.addColumn('Requested', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() === 202 ? 'yes' : 'no');
datagrid.endRow();
