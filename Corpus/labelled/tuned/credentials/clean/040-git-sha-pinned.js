const VERSION_SHA = '⟦[a-f0-9]{40}⟧';
const path = encodeURIComponent('config/targets.json');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.github.com/repos/acme/targets/contents/' + path, JSON.stringify({
  message: 'Domo writeback',
  content: DOMO.b64EncodeUnicode(metadata.parameters['Targets']),
  sha: VERSION_SHA
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
