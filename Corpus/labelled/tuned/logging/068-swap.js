'use strict';

let first = metadata.account.username;
let second = metadata.account.password;
[first, second] = [second, first];

DOMO.log('second: ' + second);
DOMO.log('first: ' + first); // finding: credential-logging

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(second + ':' + first));
const text = httprequest.get('https://api.cellartracker-demo.com/bottles');
if (httprequest.getStatusCode() === 200 && text !== '') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('No bottles');
}
