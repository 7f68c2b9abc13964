// easy
var nrKey = "NRAK-⟦[A-Z0-9]{27}⟧"; // finding: hardcoded-credentials
httprequest.addHeader("Api-Key", nrKey);
httprequest.addHeader('Content-Type', 'application/json');
var q = "mutation { alertsPolicyUpdate(accountId: 1234567, id: \"" + metadata.parameters["Policy"] +
        "\", policy: { name: \"" + metadata.parameters["Name"] + "\" }) { id } }";
httprequest.post("https://api.newrelic.com/graphql", JSON.stringify({ query: q }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
