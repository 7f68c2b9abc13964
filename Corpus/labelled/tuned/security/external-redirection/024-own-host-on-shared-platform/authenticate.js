'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  httprequest.get('https://ACME-Desks.azurewebsites.net:443/api/me');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed(e.message);
}
