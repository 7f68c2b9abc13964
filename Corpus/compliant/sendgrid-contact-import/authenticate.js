'use strict';

function scopes() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  var answer = httprequest.get('https://api.sendgrid.com/v3/scopes');
  if (httprequest.getStatusCode() === 401) {
    return [];
  }
  return JSON.parse(answer).scopes || [];
}

function decide() {
  var granted;
  try {
    granted = scopes();
  } catch (error) {
    return auth.authenticationFailed('SendGrid could not be reached: ' + error.message);
  }
  if (granted.length === 0) {
    return auth.authenticationFailed('The API key is not valid');
  }
  return granted.indexOf('marketing.update') >= 0
    ? auth.authenticationSuccess()
    : auth.authenticationFailed('The API key needs full access to "Marketing"');
}

decide();
