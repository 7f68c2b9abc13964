'use strict';

var pick = function (name) {
    return Reflect.get(self, name + 'Request'); // finding: xmlhttprequest
};

var Requester = pick('XMLHttp');
var r = new Requester();
r.open('GET', 'https://api.sunpanel.example/sites', false);
r.setRequestHeader('x-key', metadata.account.apikey);
r.send();

if (r.status == 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('SunPanel said ' + r.status);
}
