'use strict';

httprequest.addHeader('api-auth-accountid', metadata.account.accountid);
httprequest.addHeader('api-auth-applicationkey', metadata.account.key);
httprequest.get('https://inventory.dearsystems.com/ExternalApi/v2/me');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Id or key is wrong.');
}
