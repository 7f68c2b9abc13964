// hard
'use strict';
// TODO(mark): ask IT for a real account, the key we got from support is ⟦[A-Za-z0-9]{32}⟧
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.campsite.example/pitches/' + metadata.parameters['Pitch'],
  JSON.stringify({ reserved: metadata.parameters['Reserved'] === 'yes' }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
