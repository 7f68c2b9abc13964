// easy
var privateToken = "glpat-⟦[A-Za-z0-9_-]{20}⟧"; // finding: hardcoded-credentials
var project = encodeURIComponent(metadata.parameters["Project"]);
var iid = metadata.parameters["Issue IID"];

httprequest.addHeader("PRIVATE-TOKEN", privateToken);
var body = JSON.stringify({ labels: metadata.parameters["Labels"] });
var res = httprequest.put("https://gitlab.com/api/v4/projects/" + project + "/issues/" + iid, body);
DOMO.log(res.length + " characters received");
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
