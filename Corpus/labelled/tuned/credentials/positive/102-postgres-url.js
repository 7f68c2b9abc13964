// medium
var DATABASE_URL = "postgres://app:pelican@db.internal.example:5432/crm"; // finding: hardcoded-credentials
var stmt = { sql: "UPDATE leads SET owner = $1 WHERE id = $2", args: [metadata.parameters["Owner"], metadata.parameters["Lead"]] };
httprequest.addHeader("Content-Type", "application/json");
httprequest.addHeader("X-Database", DATABASE_URL);
httprequest.post("https://sqlgate.internal.example/exec", JSON.stringify(stmt));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
