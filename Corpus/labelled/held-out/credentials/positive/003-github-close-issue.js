// easy
function writeResult(fields) {
  var names = Object.keys(fields);
  names.forEach(function (name) {
    datagrid.addColumn(name, datagrid.DATA_TYPE_STRING);
  });
  names.forEach(function (name) {
    datagrid.addCell(String(fields[name]));
  });
  datagrid.endRow();
}
var repo = metadata.parameters['Repository'];
var issue = metadata.parameters['Issue number'];
httprequest.addHeader('Accept', 'application/vnd.github+json');
httprequest.addHeader('Authorization', 'token ⟦<checked:ghp_[A-Za-z0-9]{30}>⟧'); // finding: hardcoded-credentials
var res = httprequest.post('https://api.github.com/repos/acme-logistics/' + repo + '/issues/' + issue + '/comments',
  JSON.stringify({ body: metadata.parameters['Comment'] }));
writeResult({ status: httprequest.getStatusCode(), answer: res });
