'use strict';

// any region will do for the check, the key is global
var CHECK = 'https://eu-central.control.hostwise.com/v1/me';

var outcome = (function () {
  httprequest.addHeader('X-Auth-Key', metadata.account.apikey);
  try {
    var me = JSON.parse(httprequest.get(CHECK));
    return { ok: httprequest.getStatusCode() === 200 && me.active === true, me: me };
  } catch (e) {
    DOMO.log('check failed: ' + e.name);
    return { ok: false, me: {} };
  }
}());

if (outcome.ok) {
  auth.authenticationSuccess();
} else if (outcome.me.active === false) {
  auth.authenticationFailed('The key exists, but it was deactivated in the control panel.');
} else {
  auth.authenticationFailed('Hostwise does not know this key. See https://kb.hostwise-community.org/keys');
}
