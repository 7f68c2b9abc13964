'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
try {
    httprequest.get('https://api.capsulecrm.com/api/v2/users/current');
    if (httprequest.getStatusCode() === 200) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('The token was not accepted.');
    }
} catch (e) {
    auth.authenticationFailed('Capsule did not answer.');
}
