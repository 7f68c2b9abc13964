const PASSWORD_RULE = '^(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)(?=.*[^\\w\\s]).{10,64}$';
const TOKEN_RULE = '^[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27}$';
const API_KEY_RULE = /^live_[0-9a-f]{32}$/i;

if (!new RegExp(PASSWORD_RULE).test(metadata.account.password)) {
  auth.authenticationFailed('The password does not follow the rules of the portal');
} else if (!new RegExp(TOKEN_RULE).test(metadata.account.token) && !API_KEY_RULE.test(metadata.account.apikey)) {
  auth.authenticationFailed('Neither the token nor the key has the right form');
} else {
  auth.authenticationSuccess();
}
