'use strict';
const apikey = metadata.account.apikey;
const dc = apikey.split('-').pop();
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('anystring:' + apikey));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.get(`https://${dc}.api.mailchimp.com/3.0/ping`);
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Mailchimp: wrong API key. It should end in something like -us14');
}
