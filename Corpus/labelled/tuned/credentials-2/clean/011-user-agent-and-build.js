'use strict';
var BUILD = '9f3c2ab';
var UA = 'AcmeDomoAction/2.3.1 (+https://www.acme.com/integrations; build ' + BUILD + ')';
httprequest.addHeader('User-Agent', UA);
httprequest.addHeader('X-Client-Id', 'domo-action');
httprequest.addHeader('X-Client-Build', BUILD);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.userlist-plus.com/v1/account');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Userlist Plus answered ' + httprequest.getStatusCode());
}
