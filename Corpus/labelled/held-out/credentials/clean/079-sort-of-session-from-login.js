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
function login() {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  var answer = JSON.parse(httprequest.post('https://api.quaymaster.com/sessions', JSON.stringify({ user: metadata.account.username, pass: metadata.account.password })));
  return answer.sessionToken;
}
var sessionToken = login();
httprequest.addHeader('X-Session-Token', sessionToken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(withRetry('berth', 4, function () {
  return httprequest.put('https://api.quaymaster.com/berths/' + metadata.parameters['Berth'], JSON.stringify({ vessel: metadata.parameters['Vessel'] }));
}));
