"use strict";

/**
 * The account has three fields: subdomain, email and token (an API token, not the password).
 */
function subdomainOf(account) {
  var subdomain = (account.subdomain || "").toLowerCase();
  return /^[a-z0-9][a-z0-9-]{1,61}$/.test(subdomain) ? subdomain : null;
}

function agent(subdomain, account) {
  var pair = account.email + "/token:" + account.token;
  httprequest.addHeader("Authorization", "Basic " + DOMO.b64EncodeUnicode(pair));
  var answer = httprequest.get("https://" + subdomain + ".zendesk.com/api/v2/users/me.json");
  return httprequest.getStatusCode() === 200 ? JSON.parse(answer).user : null;
}

var subdomain = subdomainOf(metadata.account);
if (subdomain === null) {
  auth.authenticationFailed("The subdomain is the part in front of .zendesk.com, such as 'acme'");
} else {
  try {
    var user = agent(subdomain, metadata.account);
    // Zendesk answers wrong credentials with an anonymous user instead of an error.
    if (user && user.id && (user.role === "agent" || user.role === "admin")) {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed("The e-mail address or the API token is wrong, or the user is no agent");
    }
  } catch (e) {
    auth.authenticationFailed("Zendesk could not be reached: " + e.message);
  }
}
