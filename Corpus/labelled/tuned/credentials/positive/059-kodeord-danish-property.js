// medium
var cfg = new Object();
cfg['bruger'] = 'integration';
cfg['kodeord'] = 'Odense55'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(cfg['bruger'] + ':' + cfg['kodeord']));
httprequest.get('https://api.lagerstyring.example/varer?antal=1');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
