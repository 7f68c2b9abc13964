'use strict';
// Authorization code exchange for "Loyaltree"

const { code, clientKey, clientSecret, scope } = metadata.account;
const TOKEN_ADDRESS = 'https://id.loyaltree.com/oauth2/token';

const form = (entries) => entries.map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');

const exchange = () => {
  const body = form([
    ['grant_type', 'authorization_code'],
    ['code', code],
    ['client_id', clientKey],
    ['client_secret', clientSecret],
    ['scope', scope],
  ]);
  DOMO.log(`exchange, ${body.length} characters, scope ${scope}`);
  DOMO.log(`exchange body ${decodeURIComponent(body)}`); // finding: credential-logging
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  return JSON.parse(httprequest.post(TOKEN_ADDRESS, body));
};

const explain = (answer, status) => {
  if (answer && answer.error === 'invalid_grant') {
    return `The code ${code} was used already or is too old.`;
  }
  return `Loyaltree answered with status ${status}.`;
};

let answer = null;
try {
  answer = exchange();
} catch (e) {
  DOMO.log(`exchange failed: ${e.message}`);
}

const status = httprequest.getStatusCode();
if (answer && answer.access_token) {
  DOMO.log(`exchange ok, valid for ${answer.expires_in} s`);
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(explain(answer, status)); // finding: credential-logging
}
