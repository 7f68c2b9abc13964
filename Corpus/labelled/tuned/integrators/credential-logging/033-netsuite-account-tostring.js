'use strict';

/*
 * NetSuite style login. An Account knows how to print itself,
 * which is handy in string concatenations.
 */
function Account(raw) {
  this.realm = raw.realm;
  this.user = raw.username;
  this.pass = raw.password;
  this.role = raw.role || '3';
}

Account.prototype.toString = function () {
  return this.realm + '/' + this.user + '/' + this.pass + '@' + this.role;
};

Account.prototype.header = function () {
  return 'NLAuth nlauth_account=' + this.realm +
    ', nlauth_email=' + encodeURIComponent(this.user) +
    ', nlauth_signature=' + encodeURIComponent(this.pass) +
    ', nlauth_role=' + this.role;
};

Account.prototype.host = function () {
  return 'https://' + String(this.realm).toLowerCase().replace(/_/g, '-') + '.restlets.api.netsuite.com';
};

var account = new Account(metadata.account);
var status = 0;

httprequest.addHeader('Authorization', account.header());
httprequest.addHeader('Content-Type', 'application/json');

try {
  httprequest.get(account.host() + '/app/site/hosting/restlet.nl?script=1&deploy=1');
  status = httprequest.getStatusCode();
} catch (e) {
  DOMO.log('restlet call failed: ' + e.message);
}

DOMO.log('checked ' + account + ', status ' + status); // finding: credential-logging

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('NetSuite login failed for ' + account.user + ' (role ' + account.role + ')');
}
