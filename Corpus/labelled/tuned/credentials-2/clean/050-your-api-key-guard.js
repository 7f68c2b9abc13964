'use strict';
var key = metadata.account.apikey;
if (!key || key === 'YOUR_API_KEY' || key === '<api-key>' || key === 'xxxxxxxxxxxxxxxx') {
  auth.authenticationFailed('Please replace the placeholder by your own key');
} else {
  httprequest.addHeader('X-Api-Key', key);
  httprequest.get('https://api.postcodes-plus.co.uk/v2/usage');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('The key was not accepted');
  }
}
