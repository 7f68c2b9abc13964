'use strict';

const { ['Server URL']: server, name, secret } = metadata.account;
const api = server + '/api/3.19';

httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('Accept', 'application/json');
const signin = JSON.parse(httprequest.post(api + '/auth/signin', JSON.stringify({
  credentials: { personalAccessTokenName: name, personalAccessTokenSecret: secret }
})));
httprequest.addHeader('X-Tableau-Auth', signin.credentials.token);
const job = httprequest.post(`${api}/sites/${signin.credentials.site.id}/workbooks/${encodeURIComponent(metadata.parameters.Workbook)}/refresh`, '{}');

datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
datagrid.addCell(job);
datagrid.endRow();
