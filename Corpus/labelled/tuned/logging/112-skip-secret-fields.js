'use strict';

var hidden = /pass|secret|token|key|code/i;
Object.keys(metadata.account).forEach(function (name) {
    var shown = hidden.test(name) ? '******' : metadata.account[name];
    DOMO.log(name + ': ' + shown);
});

httprequest.addHeader('X-Token', metadata.account.token);
httprequest.get('https://' + metadata.account.instance + '.nurserylist.com/kids');
if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Instance ' + metadata.account.instance + ' refused the token');
}
