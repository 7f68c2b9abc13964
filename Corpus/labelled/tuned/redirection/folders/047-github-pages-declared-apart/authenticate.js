'use strict';

httprequest.addHeader('X-Key', metadata.account.apikey);
httprequest.get('https://price-one.github.io/check.json');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Key refused.');
}
