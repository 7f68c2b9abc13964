'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  httprequest.get('https://acme-rooms.azurewebsites.net/api/me');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The key is not valid');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
