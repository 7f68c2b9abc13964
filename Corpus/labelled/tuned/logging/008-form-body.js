'use strict';

function form(fields) {
  var parts = [];
  Object.keys(fields).forEach(function (f) {
    parts.push(encodeURIComponent(f) + '=' + encodeURIComponent(fields[f]));
  });
  return parts.join('&');
}

var body = form({
  grant_type: 'password',
  username: metadata.account.username,
  password: metadata.account.password
});

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
DOMO.log('body (' + body.length + ' characters)');
DOMO.log(body); // finding: credential-logging
var raw = httprequest.post('https://id.northmail.com/oauth/token', body);
var ok = httprequest.getStatusCode() === 200 && JSON.parse(raw).access_token;

if (ok) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('northmail refused the login');
}
