// easy
let token = "dop_v1_⟦[a-f0-9]{64}⟧"; // finding: hardcoded-credentials
let droplet = metadata.parameters["Droplet"];
httprequest.addHeader("Authorization", "Bearer " + token);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post("https://api.digitalocean.com/v2/droplets/" + droplet + "/actions",
    JSON.stringify({ type: metadata.parameters["Action"] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
