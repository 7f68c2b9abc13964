'use strict';

httprequest.addHeader('Api-Key', metadata.account.apikey);
httprequest.get('https://api.iterable.com/api/lists');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Iterable refused the key');
}
