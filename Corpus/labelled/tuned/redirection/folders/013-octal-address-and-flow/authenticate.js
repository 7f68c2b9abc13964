'use strict';

httprequest.addParameter('api_key', metadata.account.apikey);
httprequest.get('https://server.smartlead.ai/api/v1/campaigns');
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The API key was refused');
}
