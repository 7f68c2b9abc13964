/*
 * Mailcourier, authentication.
 * The platform runs this file as is; everything lives in one strict function.
 */
(function () {
  'use strict';

  var key = metadata.account.apikey;

  function looksLikeKey(k) {
    // "mc-" and 40 hexadecimal digits
    return typeof k === 'string' && /^mc-[0-9a-f]{40}$/i.test(k);
  }

  function ping() {
    httprequest.addHeader('Authorization', 'apikey ' + key);
    var text = httprequest.get('https://api.mailcourier.net/3.0/ping');
    var code = httprequest.getStatusCode();
    DOMO.log('ping: code ' + code);
    return { code: code, text: text };
  }

  if (!key) {
    auth.authenticationFailed('Please enter your API key.');
  } else if (!looksLikeKey(key)) {
    DOMO.log('the key has ' + key.length + ' characters, 43 are expected');
    auth.authenticationFailed('This does not look like an API key of Mailcourier (it starts with "mc-").');
  } else {
    try {
      var answer = ping();
      if (answer.code === 200 && answer.text.indexOf("Everything's Chimpy") < 0) {
        auth.authenticationSuccess();
      } else {
        auth.authenticationFailed('Mailcourier answered: ' + answer.text);
      }
    } catch (e) {
      auth.authenticationFailed('Mailcourier cannot be reached.');
    }
  }
}());
