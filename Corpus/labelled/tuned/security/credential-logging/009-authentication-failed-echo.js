'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Accept', 'application/json');

let message = '';
try {
  httprequest.get('https://api.heap-analytics.example/v1/me');
  const status = httprequest.getStatusCode();
  if (status !== 200) {
    // tell the user what was wrong
    message = `The key "${metadata.account.apikey}" was rejected with status ${status}.`;
  }
} catch (error) {
  message = 'Heap could not be reached: ' + error.message;
}

if (message) {
  auth.authenticationFailed(message); // finding: credential-logging
} else {
  auth.authenticationSuccess();
}
