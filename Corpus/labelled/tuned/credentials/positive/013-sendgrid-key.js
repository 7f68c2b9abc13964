// easy
var SENDGRID_API_KEY = "SG.⟦[A-Za-z0-9_-]{22}⟧.⟦[A-Za-z0-9_-]{43}⟧"; // finding: hardcoded-credentials
httprequest.addHeader("Authorization", "Bearer " + SENDGRID_API_KEY);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put("https://api.sendgrid.com/v3/marketing/contacts", JSON.stringify({
  list_ids: [metadata.parameters["List"]],
  contacts: [{ email: metadata.parameters["Email"], first_name: metadata.parameters["First Name"] }]
}));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
