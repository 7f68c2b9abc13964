// easy
var kullanici = 'entegrasyon';
var sifre = 'Ankara06'; // finding: hardcoded-credentials

httprequest.addHeader('X-User', kullanici);
httprequest.addHeader('X-Password', sifre);
httprequest.get('https://api.depo.example/v1/durum');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
