var passwordField = 'user_password';
var tokenField = 'csrf_token';
var page = httprequest.get('https://old.library.example/login');
var csrf = new RegExp('name="' + tokenField + '" value="([^"]*)"').exec(page)[1];

httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://old.library.example/login',
  'user=' + encodeURIComponent(metadata.account.username) +
  '&' + passwordField + '=' + encodeURIComponent(metadata.account.password) +
  '&' + tokenField + '=' + encodeURIComponent(csrf));
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
