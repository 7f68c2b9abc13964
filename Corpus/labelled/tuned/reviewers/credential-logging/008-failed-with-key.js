'use strict';
var ok = false, why = 'no answer';

var key = String(metadata.account.apikey || '').trim();
if (!/^[A-Za-z0-9]{32}$/.test(key)) {
    why = 'An API key has 32 letters and digits, this one does not: ' + key;
} else {
    try {
        httprequest.addParameter('api_key', key);
        var res = httprequest.get('https://api.oakline-survey.com/ping');
        ok = httprequest.getStatusCode() == 200 && res.indexOf('pong') >= 0;
        why = 'Status ' + httprequest.getStatusCode();
    } catch (x) {
        why = 'Oakline Survey could not be reached';
    }
}

if (ok) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed(why); // finding: credential-logging
}
