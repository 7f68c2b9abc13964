// hard
'use strict';
let subtitle = decodeURIComponent('%53%63%68%6E%65%65%62%61%6C%6C%2D%31%32'); // finding: hardcoded-credentials
let user = metadata.account.username;
let blob = DOMO.b64EncodeUnicode(user + ':' + subtitle);
httprequest.addHeader('Authorization', 'Basic ' + blob);
let feed = httprequest.get('https://cms.alpine-resorts.at/wp-json/wp/v2/users/me');
if (httprequest.getStatusCode() == 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The CMS did not accept the user');
}
