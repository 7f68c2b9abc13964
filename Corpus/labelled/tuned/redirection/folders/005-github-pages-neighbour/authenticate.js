'use strict';

httprequest.addHeader('X-Form-Key', metadata.account.apikey);
httprequest.get('https://acme-forms.github.io/api/me.json');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Key refused');
}
