'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  httprequest.get('https://api.surveysparrow.com/v3/users');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Please connect again.');
  }
} catch (e) {
  auth.authenticationFailed('No answer.');
}
