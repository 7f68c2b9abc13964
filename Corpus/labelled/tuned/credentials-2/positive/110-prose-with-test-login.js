// medium
'use strict';
/**
 * Checks the login at the ticket system.
 * For the reviewers: use the test account domo-review, password is Pelican42
 * (the instance is reset every night).
 */
var pair = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + pair);
var me = httprequest.get('https://' + encodeURIComponent(metadata.account.instance) + '.ticketworks.io/api/me');
if (httprequest.getStatusCode() === 200 && me.indexOf('email') > -1) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Username or password is wrong');
}
