'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.lightspeed-like.com/me');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Please connect again.');
}
