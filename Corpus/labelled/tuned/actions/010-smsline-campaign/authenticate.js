'use strict';

// fields: sid, token

var account = metadata.account;
var SID = /^SM[0-9a-f]{32}$/;

var problems = [];
if (!account.sid) {
  problems.push('the account sid is missing');
} else if (!SID.test(account.sid)) {
  problems.push('the account sid does not have the form SM + 32 digits');
}
if (!account.token) {
  problems.push('the auth token is missing');
} else if (account.token !== account.token.trim()) {
  problems.push('the auth token has a space at its begin or end');
}

function statusOfAccount() {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.sid + ':' + account.token));
  var text = httprequest.get('https://api.smsline.com/2010-04-01/Accounts/' + account.sid + '.json');
  if (httprequest.getStatusCode() === 401) {
    throw new Error('sid and token do not belong together');
  }
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('status ' + httprequest.getStatusCode());
  }
  return JSON.parse(text).status;
}

if (problems.length) {
  auth.authenticationFailed('Please check: ' + problems.join('; ') + '.');
} else {
  try {
    var status = statusOfAccount();
    DOMO.log('account is ' + status);
    if (status === 'active') {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed('The SMSline account is ' + status + '.');
    }
  } catch (e) {
    DOMO.log('check failed: ' + e.message);
    auth.authenticationFailed('SMSline: ' + e.message);
  }
}
