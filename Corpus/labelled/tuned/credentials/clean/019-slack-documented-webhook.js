var help = 'The address looks like https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX';
var hook = metadata.account.webhook;

if (!/^https:\/\/hooks\.slack\.com\/services\//.test(hook)) {
  datagrid.error(400, help);
} else {
  httprequest.addHeader("Content-Type", "application/json");
  httprequest.post(hook, JSON.stringify({ text: metadata.parameters['Message'] }));
  DOMO.log('answered with ' + httprequest.getStatusCode());
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
  datagrid.endRow();
}
