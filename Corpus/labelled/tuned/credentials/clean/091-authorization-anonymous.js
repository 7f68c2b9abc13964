var scheme = metadata.account.apikey ? 'Bearer ' : 'Anonymous';
var value = scheme + (metadata.account.apikey || '');
httprequest.addHeader('Authorization', value);
httprequest.addHeader('X-Auth-Type', 'token');
httprequest.addHeader('X-Auth-Mode', 'delegated');
httprequest.get('https://api.opendata.example/v1/me');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
