'use strict';

var o = metadata.account;
var problems = [];
if (!o.code) { problems.push('code'); }
if (!o.clientSecret) { problems.push('clientSecret'); }
if (!o.accesstoken) { problems.push('accesstoken'); }
if (o.accesstoken === o.code) { problems.push('accesstoken equals code'); }

DOMO.log('problems: ' + (problems.join(', ') || 'none'));
DOMO.log('code ' + (o.code ? 'present' : 'absent') + ', secret ' + Boolean(o.clientSecret));

if (problems.length) {
  auth.authenticationFailed('Missing: ' + problems.join(', '));
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + o.accesstoken);
  var me = httprequest.get('https://api.lawfirm.legal/me');
  DOMO.log(me);
  auth.authenticationSuccess();
}
