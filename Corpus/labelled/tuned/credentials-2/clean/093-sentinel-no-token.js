'use strict';
const NO_TOKEN = 'no-token';
const token = metadata.account.token || NO_TOKEN;
const header = 'Bearer ' + token;
if (token === NO_TOKEN || header === 'Bearer undefined' || header === 'Bearer null') {
  auth.authenticationFailed('The account has no token');
} else {
  httprequest.addHeader('Authorization', header);
  httprequest.get('https://api.sentinel-hill.com/v1/me');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed('The token was rejected');
}
