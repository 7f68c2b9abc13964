'use strict';

// Diagnostics: where does the code run? The support desk asks for it.
var environment = [];
environment.push('window: ' + typeof window);
environment.push('xhr: ' + typeof XMLHttpRequest);
environment.push('process: ' + typeof process);

if (typeof XMLHttpRequest === 'undefined') {
    DOMO.log('server side, as expected (' + environment.join(', ') + ')');
} else {
    DOMO.log('unexpected browser host');
}

httprequest.addHeader('X-Auth-Key', metadata.account.apikey);
var res = httprequest.get('https://api.stockroom.example/ping');
if (httprequest.getStatusCode() === 200 && res) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Key refused by Stockroom.');
}
