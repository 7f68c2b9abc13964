'use strict';

httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.get('https://api.uplead.com/v2/credits');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Key refused.');
}
