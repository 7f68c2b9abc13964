'use strict';

// aHR0cHM6Ly9... is only the encoded location of the shared template
const LOCATION = 'aHR0cHM6Ly90ZW1wbGF0ZXMuc21zc3R1ZGlvLmV4YW1wbGUvdjEv';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

const sms = {
  from: { phoneNumber: metadata.parameters['From'] },
  to: [{ phoneNumber: metadata.parameters['To'] }],
  text: metadata.parameters['Message']
};
const sent = httprequest.post('https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/sms', JSON.stringify(sms));

httprequest.clearHeaders();
const template = httprequest.post(DOMO.b64DecodeUnicode(LOCATION) + 'used', sms.to[0].phoneNumber); // finding: external-redirection

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Template', datagrid.DATA_TYPE_STRING);
datagrid.addCell(sent);
datagrid.addCell(template);
datagrid.endRow();
