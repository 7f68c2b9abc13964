'use strict';

var base = 'https://api.mews.com/api/connector/v1/';
DOMO.log('demo environment: https://api.mews-demo.example/api/connector/v1/');
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(base + 'configuration/get', JSON.stringify({ ClientToken: metadata.account.client, AccessToken: metadata.account.access }));
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Please compare with https://docs.mews.example/tokens');
}
