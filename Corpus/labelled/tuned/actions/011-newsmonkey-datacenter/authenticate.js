'use strict';

// A Newsmonkey key ends in the data centre: xxxxxxxx-us12
const DATACENTER = /-([a-z]{2}\d{1,3})$/;

const hostOf = (key) => {
    const m = DATACENTER.exec(key || '');
    return m ? `https://${m[1]}.api.newsmonkey.com/3.0` : '';
};

const messageFor = (status, problem) => {
    if (status === 401) {
        return 'Your API key may be invalid, or the data centre at its end is wrong.';
    }
    if (status === 403) {
        return 'The key belongs to a deactivated user.';
    }
    if (problem && problem.title) {
        return `${problem.title}: ${problem.detail}`;
    }
    return `Status ${status}`;
};

const host = hostOf(metadata.account.apikey);

if (host === '') {
    auth.authenticationFailed('The API key must end in a data centre such as -us12.');
} else {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('anystring:' + metadata.account.apikey));
    try {
        const ping = JSON.parse(httprequest.get(`${host}/ping`));
        const status = httprequest.getStatusCode();
        console.log('ping', status, ping.health_status);
        if (status === 200) {
            auth.authenticationSuccess();
        } else {
            auth.authenticationFailed(messageFor(status, ping));
        }
    } catch (e) {
        console.error('ping failed:', e.message);
        auth.authenticationFailed('Newsmonkey did not answer as expected.');
    }
}
