// easy
'use strict';
const SLACK = 'https://hooks.slack.com/services/T⟦[A-Z0-9]{10}⟧/B⟦[A-Z0-9]{10}⟧/⟦[A-Za-z0-9]{24}⟧'; // finding: hardcoded-credentials

function alertTeam(text) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(SLACK, JSON.stringify({ text: text }));
}

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
alertTeam('Deal ' + metadata.parameters['Deal'] + ' moved to ' + metadata.parameters['Stage']);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
