'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
    httprequest.get('https://login.salesforce.com/services/oauth2/userinfo');
    if (httprequest.getStatusCode() === 200) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('Please connect Salesforce again.');
    }
} catch (e) {
    auth.authenticationFailed('Salesforce did not answer.');
}
