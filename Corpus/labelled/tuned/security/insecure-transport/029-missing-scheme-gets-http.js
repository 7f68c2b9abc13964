'use strict';

// people type "crm.acme.example" into the field, so complete the address
function complete(address) {
  var text = String(address);
  if (!/^https?:\/\//.test(text)) {
    text = 'http://' + text;
  }
  return text.replace(/\/$/, '');
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
try {
  httprequest.get(complete(metadata.account.instance) + '/rest/session'); // finding: insecure-transport
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The server refused the user name or the password');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
