'use strict';

const { password, ...safe } = metadata.account;
const pick = (o, ...names) => names.reduce((r, n) => ({ ...r, [n]: o[n] }), {});

DOMO.log('account ' + JSON.stringify(safe));
DOMO.log('account ' + JSON.stringify(pick(metadata.account, 'username')));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(safe.username + ':' + password));
const answer = httprequest.get('https://api.tabletennis.club/matches');
if (httprequest.getStatusCode() === 200 && answer.length) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No matches for ' + safe.username);
}
