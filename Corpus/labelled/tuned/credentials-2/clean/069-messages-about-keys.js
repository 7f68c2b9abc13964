'use strict';
var MESSAGES = {
  401: 'Invalid API key: please check the key in your account',
  403: 'Your token is valid but lacks the scope "write:contacts"',
  429: 'Too many requests for this access token',
  bad_password: 'Wrong password',
  missing_secret: 'Client secret is missing'
};
httprequest.addHeader('x-api-key', metadata.account.apikey);
httprequest.get('https://api.contactlake.com/v1/ping');
var code = httprequest.getStatusCode();
if (code === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(MESSAGES[code] || 'Unknown error ' + code);
}
