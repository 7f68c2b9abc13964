var AUTH_FORMAT = 'Token %s';
var PATH_FORMAT = '/users/%u/password/%p';
var fmt = function (f, v) { return f.replace('%s', v); };

httprequest.addHeader('Authorization', fmt(AUTH_FORMAT, metadata.account.apikey));
DOMO.log('format used: ' + PATH_FORMAT);
httprequest.get('https://api.windmill.example/me');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
