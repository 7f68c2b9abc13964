'use strict';
var hook = metadata.account.webhook;
if (!/^https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{24}$/.test(hook)) {
  datagrid.error(400, 'This is no Slack webhook, it looks like https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX');
} else {
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(hook, JSON.stringify({ text: metadata.parameters['Text'] }));
  datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(String(httprequest.getStatusCode() === 200));
  datagrid.endRow();
}
