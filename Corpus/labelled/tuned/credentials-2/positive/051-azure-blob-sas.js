// easy
"use strict";
var container = "https://acmestage.blob.core.windows.net/writeback/";
var sas = "?sv=2022-11-02&ss=b&srt=co&sp=rwdlac&se=2027-12-31T23:59:59Z&st=2024-01-01T00:00:00Z&spr=https&sig=⟦<percent:[A-Za-z0-9/+]{43}=>⟧"; // finding: hardcoded-credentials
var blob = metadata.parameters["File"] + ".json";
httprequest.addHeader("x-ms-blob-type", "BlockBlob");
httprequest.addHeader("x-ms-version", "2022-11-02");
httprequest.put(container + encodeURIComponent(blob) + sas, JSON.stringify({ value: metadata.parameters["Value"] }));
datagrid.addColumn("Code", datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
