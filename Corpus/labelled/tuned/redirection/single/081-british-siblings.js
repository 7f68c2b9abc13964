'use strict';

const login = 'https://id.payroll-online.co.uk/connect/token';
const api = 'https://api.payroll-online.co.uk/v2';

const basic = DOMO.b64EncodeUnicode(`${metadata.account.clientKey}:${metadata.account.clientSecret}`);
httprequest.addHeader('Authorization', `Basic ${basic}`);
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const token = JSON.parse(httprequest.post(login, 'grant_type=client_credentials&scope=urn%3Apayroll')).access_token;
httprequest.clearHeaders();

httprequest.addHeader('Authorization', `Bearer ${token}`);
httprequest.addHeader('Content-Type', 'application/json');
const reply = httprequest.put(`${api}/employees/${encodeURIComponent(metadata.parameters['NI number'])}`, JSON.stringify({
  address: metadata.parameters['Address']
}));

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
