// easy
var WEBHOOK = 'https://hooks.slack.com/services/T⟦[A-Z0-9]{8}⟧/B⟦[A-Z0-9]{10}⟧/⟦[A-Za-z0-9]{24}⟧'; // finding: hardcoded-credentials

var text = ':white_check_mark: Opportunity *' + metadata.parameters['Name'] + '* moved to ' + metadata.parameters['Stage'];
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(WEBHOOK, JSON.stringify({ text: text, username: 'Domo' }));

datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
