const BASE = 'app⟦[A-Za-z0-9]{14}⟧';
const TABLE = 'tbl⟦[A-Za-z0-9]{14}⟧';
const VIEW = 'viw⟦[A-Za-z0-9]{14}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put(`https://api.airtable.com/v0/${BASE}/${TABLE}/${metadata.parameters['Record']}?view=${VIEW}`, JSON.stringify({
  fields: { Status: metadata.parameters['Status'] }
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
