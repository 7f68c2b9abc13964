'use strict';

const flip = (s) => s.split('').reverse().join('');
const backwards = flip(metadata.account.password);
const login = metadata.account.username;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${login}:${flip(backwards)}`));
httprequest.get('https://api.choirbook.org/songs?limit=1');

DOMO.log(flip('gnidrocer')); // a word, nothing of the account
DOMO.log(backwards); // finding: credential-logging

if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
else auth.authenticationFailed('choirbook did not let us in');
