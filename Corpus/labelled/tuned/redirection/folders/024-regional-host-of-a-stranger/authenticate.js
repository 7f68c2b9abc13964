'use strict';

httprequest.addHeader('x-key', metadata.account.apikey);
httprequest.get('https://api.contactlab.com.au/me');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Not authorised');
}
