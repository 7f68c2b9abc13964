'use strict';

// PagePress wants a password for applications, not the one of the login form.
var u = metadata.account.username;
var p = metadata.account.password;

var HELP_HTML = '<p>Open <a href="https://pagepress.cloud/profile">your profile</a> and create a password. ' +
  'Do not load <script src="http://cdn.pagepress.cloud/login.js"></script> by hand.</p>';

function isApplicationPassword(text) {
  // six groups of four: abcd efgh ijkl mnop qrst uvwx
  return /^(?:[A-Za-z0-9]{4} ){5}[A-Za-z0-9]{4}$/.test(text);
}

function me() {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(u + ':' + p.replace(/\s+/g, '')));
  var text = httprequest.get('https://pagepress.cloud/wp/v2/users/me?context=edit');
  DOMO.log('users/me: ' + httprequest.getStatusCode());
  return JSON.parse(text);
}

if (!isApplicationPassword(p)) {
  DOMO.log('not an application password, length ' + p.length + ', groups ' + p.split(' ').length);
  auth.authenticationFailed('Please use an application password. ' + HELP_HTML);
} else {
  try {
    var user = me();
    if (user.code) {
      DOMO.log('code ' + user.code + ', message ' + user.message);
      auth.authenticationFailed(user.message + ' (' + user.code + ')');
    } else if (!user.capabilities.publish_pages) {
      auth.authenticationFailed(u + ' may not publish pages.');
    } else {
      auth.authenticationSuccess();
    }
  } catch (e) {
    auth.authenticationFailed('PagePress did not answer: ' + e.message);
  }
}
