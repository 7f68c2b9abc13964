'use strict';

var cfg = {
    url: 'https://my.clubdesk-demo.ch/api/1/session',
    user: metadata.account.username,
    pass: metadata.account.password
};

function basic(c) {
    return 'Basic ' + DOMO.b64EncodeUnicode(c.user + ':' + c.pass);
}

function open(c) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', basic(c));
    httprequest.get(c.url);
    return httprequest.getStatusCode();
}

var texts = {
    '200': null,
    '401': 'Name or password are not right.',
    '403': 'This login is locked. Ask your club for a new password.',
    '503': 'Clubdesk is in maintenance.'
};

var code;
try {
    code = open(cfg);
    DOMO.log(cfg.url + ' for ' + cfg.user + ': ' + code);
} catch (e) {
    code = 0;
    DOMO.log(cfg.url + ': ' + e.message);
}

var text = texts.hasOwnProperty(code) ? texts[code] : 'Clubdesk answered with the code ' + code;
if (text === null) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed(text);
}
