'use strict';
var t = metadata.account.token || '';
// the portal shows the token without its prefix
if (t.indexOf('glpat-') !== 0) {
  t = 'glpat-' + t;
}
httprequest.addHeader('PRIVATE-TOKEN', t);
var res = httprequest.get('https://gitlab.com/api/v4/user');
if (httprequest.getStatusCode() === 200 && JSON.parse(res).state === 'active') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('GitLab does not know this token');
}
