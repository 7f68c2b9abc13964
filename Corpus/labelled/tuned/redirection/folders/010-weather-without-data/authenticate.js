'use strict';

httprequest.addHeader('Authorization', metadata.account.apikey);
try {
    var session = JSON.parse(httprequest.get('https://api.sling.is/v1/account/session'));
    if (session.user) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('No session.');
    }
} catch (e) {
    auth.authenticationFailed('No answer.');
}
