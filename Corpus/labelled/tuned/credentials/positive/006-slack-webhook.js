// easy
'use strict';
var hook = 'https://hooks.slack.com/services/T⟦[A-Z0-9]{8}⟧/B⟦[A-Z0-9]{10}⟧/⟦[A-Za-z0-9]{24}⟧'; // finding: hardcoded-credentials
var text = metadata.parameters['Region'] + ': ' + metadata.parameters['Status'];

httprequest.addHeader("Content-Type", "application/json");
try {
  httprequest.post(hook, JSON.stringify({ text: text }));
} catch (e) {
  DOMO.log('Slack did not answer');
}
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
