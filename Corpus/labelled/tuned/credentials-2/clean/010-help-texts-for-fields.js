'use strict';
var help = {
  apikey: 'Open Settings > Integrations > API keys and copy the key. It has 40 characters and starts with "live_".',
  password: 'Your password is the one that you use for the web portal.',
  token: 'Token: see your profile, tab "Security".',
  secret: 'The secret is shown only once!'
};
var missing = Object.keys(help).filter(function (f) { return f === 'apikey' && !metadata.account[f]; });
if (missing.length) {
  auth.authenticationFailed(help[missing[0]]);
} else {
  httprequest.addHeader('X-Key', metadata.account.apikey);
  httprequest.get('https://api.helptexts.io/v1/me');
  if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
  else auth.authenticationFailed(help.apikey);
}
