'use strict';

httprequest.addHeader('X-Token', metadata.account.token);
try {
  httprequest.get('https://directory.incidently.com/v1/tenants');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('Incidently could not be reached');
}
