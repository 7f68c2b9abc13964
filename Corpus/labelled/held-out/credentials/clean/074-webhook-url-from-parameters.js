var hook = metadata.account.webhookurl;
if (hook.indexOf('https://hooks.slack.com/services/') !== 0) {
  datagrid.error(400, 'The webhook URL must start with https://hooks.slack.com/services/ and look like https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX');
}
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(hook, JSON.stringify({ text: metadata.parameters['Text'] }));
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
