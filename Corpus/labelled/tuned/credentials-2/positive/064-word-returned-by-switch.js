// hard
'use strict';
function animal(stage) {
  switch (stage) {
    case 'dev': return 'hamster'; // finding: hardcoded-credentials
    case 'qa': return 'meerschwein'; // finding: hardcoded-credentials
    default: return metadata.account.password;
  }
}
var stage = metadata.account.stage || 'dev';
httprequest.addParameter('username', metadata.account.username);
httprequest.addParameter('password', animal(stage));
var page = httprequest.post('https://' + encodeURIComponent(stage) + '.zoo-tickets.net/login');
if (page.indexOf('Welcome') > 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Zoo Tickets did not let you in');
}
