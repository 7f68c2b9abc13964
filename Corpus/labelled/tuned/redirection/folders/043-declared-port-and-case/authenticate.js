'use strict';

httprequest.addHeader('X-Key', metadata.account.apikey);
httprequest.get('https://api.loggly-works.com:9443/me');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Key refused.');
}
