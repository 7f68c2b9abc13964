// easy
var host = 'https://dbc-⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧.cloud.databricks.com';
var databricksToken = 'dapi⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
function withRetry(label, attempts, call) {
  var lastError = null;
  for (var attempt = 1; attempt <= attempts; attempt++) {
    try {
      var answer = call();
      var status = httprequest.getStatusCode();
      if (status !== 429 && status < 500) {
        return answer;
      }
      lastError = label + ' answered ' + status;
    } catch (e) {
      lastError = label + ' failed: ' + e.message;
    }
    DOMO.sleep(Math.min(1000 * Math.pow(2, attempt), 15000));
  }
  throw new Error(lastError);
}
httprequest.addHeader('Authorization', 'Bearer ' + databricksToken);
httprequest.addHeader('Content-Type', 'application/json');
var res = withRetry('run-now', 3, function () {
  return httprequest.post(host + '/api/2.1/jobs/run-now', JSON.stringify({
    job_id: Number(metadata.parameters['Job']),
    notebook_params: { region: metadata.parameters['Region'] }
  }));
});
datagrid.magicParseJSON(res);
