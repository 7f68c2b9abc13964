// easy
"use strict";
var zdUser = "support-lead@acme.com/token";
var zdToken = "⟦[A-Za-z0-9]{40}⟧"; // finding: hardcoded-credentials
var b64 = DOMO.b64EncodeUnicode(zdUser + ":" + zdToken);
httprequest.addHeader("Authorization", "Basic " + b64);
httprequest.addHeader("Content-Type", "application/json");
var ticket = metadata.parameters["Ticket"];
httprequest.put("https://acme.zendesk.com/api/v2/tickets/" + Number(ticket) + ".json",
  JSON.stringify({ ticket: { status: metadata.parameters["Status"] } }));
datagrid.addColumn("Code", datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
