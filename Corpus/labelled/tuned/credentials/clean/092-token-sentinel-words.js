let token = 'none';
if (typeof metadata.account.token === 'string' && metadata.account.token !== 'undefined') {
  token = metadata.account.token;
}
if (token === 'none' || token === 'null' || token === 'N/A') {
  auth.authenticationFailed('No token was given.');
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.get('https://api.lostfound.example/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Could not sign in. Please check the account settings.');
  }
}
