var hook = metadata.account.webhookUrl;
var body = { text: metadata.parameters['Text'], username: 'Domo', icon_emoji: ':key:' };

if (!hook || hook.indexOf('https://') !== 0) {
  datagrid.error(400, 'The account has no webhook address.');
}
httprequest.addHeader("Content-Type", "application/json");
httprequest.post(hook, JSON.stringify(body));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
