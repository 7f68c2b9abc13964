// medium
'use strict';
const { username, password = 'changeit2022' } = metadata.account; // finding: hardcoded-credentials
const login = JSON.stringify({ j_username: username, j_password: password });
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://pim.acme-retail.com/pim/login', login);
if (httprequest.getStatusCode() < 300) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('PIM login failed with ' + httprequest.getStatusCode());
}
