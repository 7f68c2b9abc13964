// Oldforum, sign-in. Written 2014, adapted for actions in 2019.

var Forum = {}; // finding: missing-strict-mode

Forum.root = 'https://forum.oldforum.org/api';

Forum.isBrowser = (function () {
    var scope = typeof globalThis === 'undefined' ? {} : globalThis;
    var name = ['XML', 'Http', 'Request'].join('');
    return !!scope[name]; // finding: xmlhttprequest
}());

Forum.request = function (path, data) {
    var pairs = [];
    for (var k in data) {
        if (data.hasOwnProperty(k)) {
            pairs.push(encodeURIComponent(k) + '=' + encodeURIComponent(data[k]));
        }
    }
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
    return httprequest.post(Forum.root + path, pairs.join('&'));
};

Forum.login = function (user, password) {
    var text = Forum.request('/login', { user: user, password: password });
    DOMO.log('login of ' + user + ': status ' + httprequest.getStatusCode());
    return /"ok"\s*:\s*true/.test(text);
};

try {
    if (Forum.isBrowser) {
        DOMO.log('running in a browser, answers may be cached');
    }
    if (Forum.login(metadata.account.username, metadata.account.password)) {
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('The forum does not know this name with this password.');
    }
} catch (e) {
    auth.authenticationFailed('The forum is down: ' + e.message);
}
