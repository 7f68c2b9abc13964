'use strict';
var params = {
  response_type: 'code',
  client_id: metadata.account.clientKey,
  redirect_uri: 'https://oauth.domo.com/api/data/v1/oauth/providers/custom/exchange',
  access_type: 'offline',
  prompt: 'consent',
  token_endpoint_auth_method: 'client_secret_post'
};
var query = Object.keys(params).map(function (k) { return k + '=' + encodeURIComponent(params[k]); }).join('&');
httprequest.get('https://auth.wellspring.io/authorize/validate?' + query);
if (httprequest.getStatusCode() === 200 && metadata.account.accesstoken) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Connect the account again');
}
