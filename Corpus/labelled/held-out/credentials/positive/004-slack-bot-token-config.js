// easy
var config = {
  baseUrl: 'https://slack.com/api/',
  channel: 'C⟦[A-Z0-9]{10}⟧',
  botToken: 'xoxb-⟦[0-9]{12}⟧-⟦[0-9]{13}⟧-⟦[A-Za-z0-9]{24}⟧', // finding: hardcoded-credentials
  timeout: 30000
};
httprequest.addHeader('Authorization', 'Bearer ' + config.botToken);
httprequest.addHeader('Content-Type', 'application/json; charset=utf-8');
var answer = JSON.parse(httprequest.post(config.baseUrl + 'chat.postMessage', JSON.stringify({
  channel: config.channel,
  text: metadata.parameters['Message']
})));
datagrid.addColumn('ts', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.ts);
datagrid.endRow();
