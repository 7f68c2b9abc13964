// hard
const settings = JSON.parse(atob('⟦<base64:{"user":"domo","password":"[A-Za-z0-9]{12}","tenant":"north"}>⟧')); // finding: hardcoded-credentials
httprequest.addHeader("Content-Type", "application/json");
const session = JSON.parse(httprequest.post('https://api.timesheet.example/v1/session', JSON.stringify(settings)));
httprequest.addHeader('X-Session', session.id);
httprequest.put('https://api.timesheet.example/v1/entries/' + metadata.parameters['Entry'], JSON.stringify({ approved: true }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
