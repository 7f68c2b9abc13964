// medium
var yonghu = 'jiekou';
var mima = 'shanghai8888'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(yonghu + ':' + mima));
httprequest.get('https://api.cangku.example/v1/ping');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
