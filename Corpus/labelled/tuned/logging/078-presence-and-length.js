'use strict';

const { accesstoken: token, username } = metadata.account;

DOMO.log('token set: ' + !!token);
DOMO.log('token type: ' + typeof token);
DOMO.log(`token length: ${token ? token.length : 0}`);
DOMO.log('token: ' + (token ? 'set' : 'missing'));
DOMO.log('token has dots: ' + (token.indexOf('.') !== -1));
DOMO.log('token parts: ' + token.split('.').length);
DOMO.log('user: ' + username);
console.log(token === undefined, token === null, token === '');

httprequest.addHeader('Authorization', `Bearer ${token}`);
httprequest.get('https://api.lidarmaps.ca/scans');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Token of ' + token.length + ' characters was refused');
}
