// easy
const SLACK_BOT_TOKEN = 'xoxb-⟦[0-9]{12}⟧-⟦[0-9]{13}⟧-⟦[A-Za-z0-9]{24}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('Authorization', 'Bearer ' + SLACK_BOT_TOKEN);
const answer = JSON.parse(httprequest.post('https://slack.com/api/chat.postMessage', JSON.stringify({
  channel: metadata.parameters['Channel'],
  text: metadata.parameters['Message']
})));
if (!answer.ok) {
  datagrid.error(500, answer.error);
}
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
