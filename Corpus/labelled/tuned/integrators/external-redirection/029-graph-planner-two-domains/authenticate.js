'use strict';

// Client credentials: the token is issued by login.microsoftonline.com, the resource is graph.microsoft.com.

function form(pairs) {
  return pairs.map(function (p) { return p[0] + '=' + encodeURIComponent(p[1]); }).join('&');
}

function obtainToken(account) {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var answer = httprequest.post(
    'https://login.microsoftonline.com/' + encodeURIComponent(account.tenant) + '/oauth2/v2.0/token',
    form([
      ['grant_type', 'client_credentials'],
      ['client_id', account.clientKey],
      ['client_secret', account.clientSecret],
      ['scope', 'https://graph.microsoft.com/.default']
    ])
  );
  return JSON.parse(answer).access_token;
}

function probe(token) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  httprequest.get('https://graph.microsoft.com/v1.0/organization');
  return httprequest.getStatusCode();
}

try {
  var token = obtainToken(metadata.account);
  if (token && probe(token) === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The app registration has no access to Microsoft Graph.');
  }
} catch (e) {
  auth.authenticationFailed('Microsoft did not answer as expected.');
}
