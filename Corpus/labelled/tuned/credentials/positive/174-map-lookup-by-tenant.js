// hard
const tenants = new Map();
tenants.set('north', { url: 'https://north.tramline.example', w: '⟦[A-Za-z0-9]{26}⟧' }); // finding: hardcoded-credentials
tenants.set('south', { url: 'https://south.tramline.example', w: '⟦[A-Za-z0-9]{26}⟧' }); // finding: hardcoded-credentials

const t = tenants.get(metadata.parameters['Tenant']);
httprequest.addHeader('Authorization', 'Key ' + t.w);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(t.url + '/stops/' + metadata.parameters['Stop'], JSON.stringify({ closed: metadata.parameters['Closed'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
