// medium
"use strict";
var LICENCE = "⟦[A-Z0-9]{5}⟧-⟦[A-Z0-9]{5}⟧-⟦[A-Z0-9]{5}⟧-⟦[A-Z0-9]{5}⟧-⟦[A-Z0-9]{5}⟧"; // finding: hardcoded-credentials
httprequest.addHeader("X-License-Key", LICENCE);
httprequest.addHeader("Content-Type", "application/xml");
var address = metadata.parameters["Address"].replace(/[<>&]/g, " ");
var xml = "<Verify><Line>" + address + "</Line></Verify>";
var res = httprequest.post("https://ws.addresscheck.net/verify", xml);
datagrid.addColumn("Verified", datagrid.DATA_TYPE_STRING);
datagrid.addCell(res.indexOf("<Valid>true") > -1 ? "valid" : "invalid");
datagrid.endRow();
