'use strict';

const ERRORS = {
  invalid_auth: 'The sign-in is no longer valid.',
  token_revoked: 'The token was revoked by an administrator of the workspace.',
  account_inactive: 'The account behind this token is inactive.',
  missing_scope: 'The app lacks a permission; reinstall it from https://api.chatterbox.com/apps.',
  not_authed: 'No token was sent.'
};

function test() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const text = httprequest.post('https://chatterbox.com/api/auth.test', '');
  if (httprequest.getStatusCode() !== 200) {
    return { ok: false, error: 'http_' + httprequest.getStatusCode() };
  }
  return JSON.parse(text);
}

let answer;
try {
  answer = test();
} catch (e) {
  answer = { ok: false, error: e.message };
}

DOMO.log(JSON.stringify(answer));

if (answer.ok) {
  DOMO.log(`workspace ${answer.team}, user ${answer.user}, bot ${answer.bot_id || 'none'}`);
  auth.authenticationSuccess();
} else {
  const known = Object.prototype.hasOwnProperty.call(ERRORS, answer.error);
  auth.authenticationFailed(known ? ERRORS[answer.error] : `Chatterbox says "${answer.error}"`);
}

// See http://docs.chatterbox.com/auth (also https://status.chatterbox.com) when
// the answers change; the script https://cdn.example.net/x.js is not used here.
