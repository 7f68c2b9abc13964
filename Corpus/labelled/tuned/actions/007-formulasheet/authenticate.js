'use strict';

var service = {
    root: 'https://api.calqulate.io/v1',
    key: metadata.account.apikey,

    /** Evaluates nothing on this side: the service has an endpoint called eval. */
    eval: function (expression) {
        httprequest.clearHeaders();
        httprequest.addHeader('X-Api-Key', this.key);
        httprequest.addHeader('Content-Type', 'application/json');
        var text = httprequest.post(this.root + '/eval', JSON.stringify({ expression: expression }));
        return {
            status: httprequest.getStatusCode(),
            text: text
        };
    }
};

function check() {
    if (!service.key) {
        return 'The API key is empty.';
    }
    var r;
    try {
        r = service.eval('1 + 1');
    } catch (e) {
        return 'No connection to Calqulate: ' + e.message;
    }
    if (r.status === 401) {
        return 'Calqulate does not accept the API key.';
    }
    if (r.status !== 200 || JSON.parse(r.text).value !== 2) {
        DOMO.log('eval answered ' + r.status + ': ' + r.text);
        return 'Calqulate does not add up.';
    }
    return null;
}

var problem = check();
if (problem === null) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed(problem);
}
