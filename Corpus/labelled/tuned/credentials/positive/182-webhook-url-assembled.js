// hard
const address = ['https:/', 'hooks.slack.com', 'services', 'T⟦[A-Z0-9]{8}⟧', 'B⟦[A-Z0-9]{10}⟧', '⟦[A-Za-z0-9]{24}⟧'].join('/'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(address, JSON.stringify({ text: 'Deal ' + metadata.parameters['Deal'] + ' was closed' }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
