'use strict';
const { username, password, company = 'DEFAULT' } = metadata.account;
const login = JSON.stringify({ CompanyDB: company, UserName: username, Password: password, Language: 3 });
httprequest.addHeader('Content-Type', 'application/json');
const answer = httprequest.post('https://b1.acme-tools.com:50000/b1s/v1/Login', login);
let session = '';
try {
  session = JSON.parse(answer).SessionId;
} catch (e) {
  session = '';
}
if (session) auth.authenticationSuccess();
else auth.authenticationFailed('Service Layer: login failed');
