'use strict';

/* Scopes look like addresses, but nothing is sent there. */
const SCOPES = ['https://www.googleapis.com/auth/spreadsheets', 'https://www.googleapis.com/auth/drive'];

function tokenInfo() {
  const query = `access_token=${encodeURIComponent(metadata.account.accesstoken)}`;
  return JSON.parse(httprequest.get(`https://oauth2.googleapis.com/tokeninfo?${query}`));
}

let failure = null;
try {
  const { scope = '', error_description: description } = tokenInfo();
  const granted = scope.split(' ');
  if (description) {
    failure = `Google says: ${description}`;
  } else if (!SCOPES.some((wanted) => granted.includes(wanted))) {
    failure = 'Please allow access to your spreadsheets when you sign in.';
  }
} catch {
  failure = 'Google did not answer.';
}

if (failure) {
  auth.authenticationFailed(failure);
} else {
  auth.authenticationSuccess();
}
