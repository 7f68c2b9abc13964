'use strict';

const api = 'https://api.adverto.com/v4';

function authorised(path) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Adverto-Version', '4');
  const text = httprequest.get(api + path);
  return { text, status: httprequest.getStatusCode(), requestId: httprequest.getResponseHeader('X-Request-Id') };
}

const describe = ({ status, requestId }) => 'status ' + status + ', request ' + requestId;

let message = null;
try {
  const answer = authorised('/accounts');
  DOMO.log('accounts: ' + describe(answer));
  if (answer.status === 401) {
    message = 'Adverto refused the access token. Sign in again.';
  } else if (answer.status !== 200) {
    message = 'Adverto: ' + describe(answer);
  } else {
    const { accounts } = JSON.parse(answer.text);
    accounts.forEach((account) => {
      DOMO.log('advertising account ' + JSON.stringify(account));
    });
    if (accounts.length === 0) {
      message = 'This login sees no advertising account.';
    }
  }
} catch (e) {
  message = 'Adverto cannot be used at the moment: ' + e.message;
}

if (message) {
  auth.authenticationFailed(message);
} else {
  auth.authenticationSuccess();
}
