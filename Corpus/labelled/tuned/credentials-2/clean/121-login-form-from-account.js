'use strict';
var form = 'action=login&user=' + encodeURIComponent(metadata.account.username) + '&pass=' + encodeURIComponent(metadata.account.password) + '&remember=1&token_type=cookie';
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
httprequest.addHeader('X-Requested-With', 'XMLHttpRequest');
var page = httprequest.post('https://portal.carrier-lines.com/login.php', form);
if (page.indexOf('class="password-error"') >= 0) {
  auth.authenticationFailed('Password: wrong');
} else if (page.indexOf('Logout') >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Unexpected page');
}
