// medium
var cfg = JSON.parse('{"host":"https://pim.kerala-spices.in","user":"domo","password":"Cardamom#9","retries":3}'); // finding: hardcoded-credentials
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
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(cfg.user + ':' + cfg.password));
httprequest.addHeader('Content-Type', 'application/json');
var res = withRetry('product', cfg.retries, function () {
  return httprequest.put(cfg.host + '/api/products/' + metadata.parameters['SKU'], JSON.stringify({
    price: Number(metadata.parameters['Price'])
  }));
});
datagrid.magicParseJSON(res);
