'use strict';

const SUBDOMAIN = /^[a-z0-9][a-z0-9-]*$/i;
const { subdomain, email, apitoken } = metadata.account;

function probe() {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${email}/token:${apitoken}`));
  const raw = httprequest.get(`https://${subdomain}.zendesk.com/api/v2/users/me.json`);
  return { status: httprequest.getStatusCode(), user: JSON.parse(raw).user };
}

if (!SUBDOMAIN.test(subdomain)) {
  auth.authenticationFailed('The subdomain is the first part of https://yourcompany.zendesk.com');
} else {
  let result = { status: 0 };
  try {
    result = probe();
  } catch (e) {
    DOMO.log(`zendesk: ${e.message}`);
  }
  // Zendesk answers 200 with an anonymous user when the token is wrong
  if (result.status === 200 && result.user && result.user.id) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`Zendesk did not accept the API token of ${email}.`);
  }
}
