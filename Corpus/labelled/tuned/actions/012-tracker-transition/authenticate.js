'use strict';

var site = metadata.account.site; // "acme" of acme.tracker-cloud.net
var email = metadata.account.email;

function url(path) {
  return 'https://' + site + '.tracker-cloud.net/rest/api/3/' + path;
}

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('Accept', 'application/json');
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(email + ':' + metadata.account.apitoken));
}

function myself() {
  headers();
  return httprequest.get(url('myself'));
}

if (!/^[a-z0-9][a-z0-9-]{1,62}$/i.test(site)) {
  auth.authenticationFailed('Site must be a single name, e.g. "acme", not ' + site);
} else {
  try {
    var text = myself();
    var status = httprequest.getStatusCode();
    if (status === 200) {
      DOMO.log('Connected as ' + JSON.parse(text).displayName + ' (' + email + ')');
      auth.authenticationSuccess();
    } else {
      // Tracker names the reason of a refusal in this header
      var reason = httprequest.getResponseHeader('X-Seraph-LoginReason');
      DOMO.log('login reason: ' + reason);
      auth.authenticationFailed(reason === 'AUTHENTICATION_DENIED'
        ? 'Too many wrong passwords: log in once by hand and solve the captcha.'
        : 'Email or API token are wrong (status ' + status + ').');
    }
  } catch (e) {
    auth.authenticationFailed('Site ' + site + ' does not answer: ' + e.message);
  }
}
