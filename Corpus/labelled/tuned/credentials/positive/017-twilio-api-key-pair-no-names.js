// medium
const sid = metadata.parameters['Account SID'];
const left = 'SK⟦[a-f0-9]{32}⟧';
const right = '⟦[A-Za-z0-9]{32}⟧'; // finding: hardcoded-credentials
const pair = DOMO.b64EncodeUnicode([left, right].join(':'));

httprequest.addHeader('Authorization', 'Basic ' + pair);
httprequest.addParameter('Status', 'canceled');
httprequest.post(`https://api.twilio.com/2010-04-01/Accounts/${sid}/Messages/${metadata.parameters['Message SID']}.json`);
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
