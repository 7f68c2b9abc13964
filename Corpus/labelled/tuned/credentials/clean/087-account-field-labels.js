const LABEL_TOKEN = 'Security Token';
const LABEL_PASSWORD = 'Account Password';
const a = metadata.account;
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
const r = JSON.parse(httprequest.post('https://login.salesforce.com/services/oauth2/token',
  'grant_type=password&username=' + encodeURIComponent(a.username) +
  '&password=' + encodeURIComponent(a[LABEL_PASSWORD] + a[LABEL_TOKEN])));
if (r.access_token) { auth.authenticationSuccess(); } else { auth.authenticationFailed(r.error); }
