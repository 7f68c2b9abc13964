'use strict';

// The user name is the account's SID, the password its auth token.
const sid = (metadata.account.username || '').trim();

const ask = () => {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(sid + ':' + metadata.account.password));
  const answer = httprequest.get('https://api.twilio.com/2010-04-01/Accounts/' + encodeURIComponent(sid) + '.json');
  return { status: httprequest.getStatusCode(), account: JSON.parse(answer) };
};

if (/^AC[0-9a-f]{32}$/.test(sid)) {
  try {
    const { status, account } = ask();
    if (status !== 200) {
      auth.authenticationFailed('Twilio says: ' + account.message);
    } else if (account.status !== 'active') {
      auth.authenticationFailed('The account is ' + account.status);
    } else {
      auth.authenticationSuccess();
    }
  } catch {
    auth.authenticationFailed('Twilio could not be reached');
  }
} else {
  auth.authenticationFailed('The user name must be the account SID: AC and 32 hexadecimal digits');
}
