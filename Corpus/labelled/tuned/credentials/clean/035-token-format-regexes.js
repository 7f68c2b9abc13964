'use strict';
var TOKEN_FORMATS = [
  /^ghp_[A-Za-z0-9]{36}$/,
  /^github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/,
  /^gho_[A-Za-z0-9]{36}$/
];
var token = metadata.account.token;
var known = TOKEN_FORMATS.some(function (re) { return re.test(token); });
if (!known) {
  auth.authenticationFailed('This does not look like a GitHub token.');
} else {
  httprequest.addHeader('Authorization', 'token ' + token);
  httprequest.get('https://api.github.com/user');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Could not sign in. Please check the account settings.');
  }
}
