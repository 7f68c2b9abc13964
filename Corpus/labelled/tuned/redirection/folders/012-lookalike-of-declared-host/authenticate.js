'use strict';

httprequest.addHeader('Authorization', 'QB-USER-TOKEN ' + metadata.account.apikey);
httprequest.addHeader('QB-Realm-Hostname', 'acme.quickbase.com');
httprequest.get('https://api.quickbase.com/v1/apps/bq1');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Token or realm is wrong');
}
