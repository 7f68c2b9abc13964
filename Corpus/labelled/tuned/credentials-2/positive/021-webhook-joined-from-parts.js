// hard
'use strict';
const notify = ['https://hooks.slack.com', 'services', 'T⟦[A-Z0-9]{8}⟧', 'B⟦[A-Z0-9]{10}⟧', '⟦[A-Za-z0-9]{24}⟧'].join('/'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(notify, JSON.stringify({ text: 'Quote ' + metadata.parameters['Quote'] + ' was approved' }));
datagrid.addColumn('Notified', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() === 200 ? 'yes' : 'no');
datagrid.endRow();
