'use strict';

var tokens = (function () {
  var cached = null;
  function fetchToken() {
    httprequest.addHeader('Content-Type', 'application/json');
    var text = httprequest.post('https://api.tradewind.example/oauth/token', JSON.stringify({
      client_secret: metadata.account.clientSecret,
      grant_type: 'client_credentials'
    }));
    return JSON.parse(text).access_token;
  }
  return {
    get: function () {
      if (cached === null) {
        cached = fetchToken();
      }
      return cached;
    }
  };
})();

try {
  DOMO.log('token: ' + tokens.get()); // finding: credential-logging
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + tokens.get());
  datagrid.magicParseJSON(httprequest.get('https://api.tradewind.example/v1/orders'));
} catch (e) {
  datagrid.error(500, 'The orders could not be read');
}
