'use strict';

var token = metadata.account.token;

function must(answer) {
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('Request with token ' + token + ' was refused');
  }
  return answer;
}

try {
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  var body = must(httprequest.get('https://api.eventory.com/v1/venues'));
  DOMO.log('venues: ' + JSON.parse(body).length);
  auth.authenticationSuccess();
} catch (e) {
  DOMO.log('failed: ' + e.message); // finding: credential-logging
  auth.authenticationFailed('Eventory refused the token.');
}
