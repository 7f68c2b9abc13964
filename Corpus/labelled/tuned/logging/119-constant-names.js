'use strict';

var TOKEN_FIELD = 'access_token';
var PASSWORD_LABEL = 'Password';
var SECRET_HEADER = 'X-Client-Secret';

DOMO.log('the token is read from ' + TOKEN_FIELD);
DOMO.log('header ' + SECRET_HEADER);

httprequest.addHeader(SECRET_HEADER, metadata.account.clientSecret);
var answer = JSON.parse(httprequest.post('https://id.brewlog.beer/token', 'grant_type=client_credentials'));
var token = answer[TOKEN_FIELD];

if (token) {
  auth.authenticationSuccess();
} else {
  DOMO.log('no ' + TOKEN_FIELD + ', only ' + Object.keys(answer).length + ' fields');
  auth.authenticationFailed(PASSWORD_LABEL + ' or client id is wrong');
}
