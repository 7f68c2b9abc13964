const key = metadata.account.apikey;
const dc = key.split('-').pop();
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('anystring:' + key));
httprequest.get(`https://${dc}.api.mailchimp.com/3.0/ping`);
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
