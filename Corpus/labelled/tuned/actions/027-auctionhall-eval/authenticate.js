'use strict';

// account fields: house, pin

function answerOf(text) {
    // The service returns single quoted objects, JSON.parse does not take them.
    if (/^\s*\{/.test(text)) {
        return eval('(' + text + ')'); // finding: dynamic-code
    }
    return { ok: false, why: 'unexpected answer' };
}

function sign(parts, pin) {
    return DOMO.hmacSHA1(parts.join('|'), pin);
}

function hello() {
    var now = new Date().toISOString();
    httprequest.clearHeaders();
    httprequest.addHeader('X-House', metadata.account.house);
    httprequest.addHeader('X-Time', now);
    httprequest.addHeader('X-Sign', sign([metadata.account.house, now], metadata.account.pin));
    return answerOf(httprequest.get('https://ws.auctionhall.co.uk/hello'));
}

var answer;
try {
    answer = hello();
} catch (e) {
    answer = { ok: false, why: e.message };
}

if (answer.ok) {
    DOMO.log('house ' + metadata.account.house + ': ' + answer.name);
    auth.authenticationSuccess();
} else {
    DOMO.log('why: ' + answer.why);
    auth.authenticationFailed('House ' + metadata.account.house + ' was refused with PIN ' + metadata.account.pin); // finding: credential-logging
}
