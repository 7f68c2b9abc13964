// easy
const MC_API_KEY = '⟦[a-f0-9]{32}⟧-us14'; // finding: hardcoded-credentials
const dc = MC_API_KEY.split('-')[1];
const list = metadata.parameters['Audience ID'];
const hash = DOMO.md5(metadata.parameters['Email'].toLowerCase());

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('domo:' + MC_API_KEY));
httprequest.put(`https://${dc}.api.mailchimp.com/3.0/lists/${list}/members/${hash}`, JSON.stringify({
  status: metadata.parameters['Status']
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
