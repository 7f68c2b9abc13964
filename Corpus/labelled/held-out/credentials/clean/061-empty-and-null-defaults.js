let password = '';
let token = null;
let apiKey = 'undefined';
let secret = 'n/a';
if (metadata.account) {
  password = metadata.account.password || '';
  token = metadata.account.token || null;
  apiKey = metadata.account.apikey || 'none';
  secret = metadata.account.secret || 'n/a';
}
if (!password && !token && apiKey === 'none' && secret === 'n/a') {
  auth.authenticationFailed('Please fill in at least one credential');
} else {
  auth.authenticationSuccess();
}
