'use strict';

const a = metadata.account;
const form = Object.entries({
  grant_type: 'password',
  client_id: a.clientKey,
  client_secret: a.clientSecret,
  username: a.username,
  password: a.password
}).map((pair) => pair.map(encodeURIComponent).join('=')).join('&');

datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const { instance_url: instance, access_token: token } = JSON.parse(httprequest.post('https://login.cloudpipeline.com/services/token', form));
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(`${instance}/sobjects/Opportunity/${encodeURIComponent(metadata.parameters['Opportunity ID'])}`, JSON.stringify({
    StageName: metadata.parameters['Stage Name']
  }));
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(2, 'The stage was not changed.');
}
