'use strict';

function line(strings, ...values) {
  let out = strings[0];
  values.forEach((v, i) => {
    out += '<' + v + '>' + strings[i + 1];
  });
  return out;
}

const user = metadata.account.username;
const code = metadata.account.code;
const status = 200;

DOMO.log(line`user ${user} expects ${status}`);
DOMO.log(line`user ${user} has code ${code}`); // finding: credential-logging

httprequest.post('https://oauth.ridelog.cc/exchange', `code=${encodeURIComponent(code)}`);
if (httprequest.getStatusCode() === status) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The code was not exchanged');
}
