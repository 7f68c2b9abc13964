'use strict';
/* Keystone answers the token in a response header, not in the body. */

var a = metadata.account;
var KEYSTONE = 'https://identity.cloudregio.net/v3/auth/tokens';

function body() {
  return JSON.stringify({
    auth: {
      identity: {
        methods: ['password'],
        password: { user: { name: a.username, domain: { id: 'default' }, password: a.password } }
      },
      scope: { project: { name: a.project, domain: { id: 'default' } } }
    }
  });
}

httprequest.addHeader('Content-Type', 'application/json');
var status = 0;
try {
  httprequest.post(KEYSTONE, body());
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('keystone unreachable: ' + e.message);
}

var wanted = ['Date', 'X-Openstack-Request-Id', 'Content-Length'];
for (var i = 0; i < wanted.length; i++) {
  DOMO.log(wanted[i] + ': ' + httprequest.getResponseHeader(wanted[i]));
}

if (status === 201) {
  var subject = httprequest.getResponseHeader('X-Subject-Token');
  DOMO.log('got ' + subject + ' after ' + status); // finding: credential-logging
  if (subject) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Keystone sent no X-Subject-Token header.');
  }
} else {
  auth.authenticationFailed('Keystone refused the password of ' + a.username + ' (status ' + status + ').');
}
