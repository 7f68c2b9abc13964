// easy
let FIGMA_TOKEN = 'figd_⟦[A-Za-z0-9_-]{40}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('X-Figma-Token', FIGMA_TOKEN);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.figma.com/v1/files/' + metadata.parameters['File'] + '/comments',
  JSON.stringify({ message: metadata.parameters['Comment'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
