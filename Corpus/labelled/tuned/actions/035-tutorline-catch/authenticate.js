'use strict';

function field(name) {
    var value = metadata.account[name];
    return typeof value === 'string' ? value.trim() : '';
}

function Check() {
    this.failures = [];
}

Check.prototype.that = function (condition, message) {
    if (!condition) {
        this.failures.push(message);
    }
    return this;
};

Check.prototype.failed = function () {
    return this.failures.length > 0;
};

var check = new Check()
    .that(field('username') !== '', 'The user name is empty.')
    .that(field('password') !== '', 'The password is empty.')
    .that(field('password') !== field('username'), 'User name and password must differ.');

if (check.failed()) {
    DOMO.log(check.failures.length + ' failures');
    auth.authenticationFailed(check.failures.join(' '));
} else {
    try {
        httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(field('username') + ':' + field('password')));
        httprequest.get('https://api.tutorline.com/v1/tutors?limit=1');
        if (httprequest.getStatusCode() === 200) {
            auth.authenticationSuccess();
        } else {
            auth.authenticationFailed('Tutorline refused ' + field('username') + ' (' + httprequest.getStatusCode() + ').');
        }
    } catch (e) {
        auth.authenticationFailed('Tutorline: ' + e.message);
    }
}
