'use strict';

// The platform has the token already; this asks whose it is. Zoho wants its own word instead of "Bearer".
let name = null;
let trouble = 'Zoho did not accept the token. Please sign in again.';

try {
  httprequest.addHeader('Authorization', `Zoho-oauthtoken ${metadata.account.accesstoken}`);
  const user = JSON.parse(httprequest.get('https://accounts.zoho.eu/oauth/user/info'));
  name = user.Display_Name || null;
} catch (error) {
  trouble = `Zoho is not available (${error.message}).`;
}

if (name) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(trouble);
}
