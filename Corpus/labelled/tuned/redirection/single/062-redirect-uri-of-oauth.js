'use strict';

var a = metadata.account;
var fields = {
    grant_type: 'authorization_code',
    client_id: a.clientKey,
    client_secret: a.clientSecret,
    redirect_uri: 'https://oauth.domo.com/api/data/v1/oauth/providers/hubspot/exchange',
    code: a.code
};
var form = Object.keys(fields).map(function (name) {
    return name + '=' + encodeURIComponent(fields[name]);
}).join('&');

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
try {
    var answer = JSON.parse(httprequest.post('https://api.hubapi.com/oauth/v1/token', form));
    if (answer.access_token) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('HubSpot refused the connection.');
    }
} catch (e) {
    auth.authenticationFailed('HubSpot could not be reached.');
}
