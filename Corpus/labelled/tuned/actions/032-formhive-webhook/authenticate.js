"use strict";

var pat = metadata.account.token;

function bearer() {
  httprequest.clearHeaders();
  httprequest.addHeader("Authorization", "Bearer " + pat);
}

function whoami() {
  bearer();
  var text = httprequest.get("https://api.formhive.com/me");
  return [httprequest.getStatusCode(), JSON.parse(text)];
}

function reasonFor(code, body) {
  if (code === 403 && body.code === "AUTHENTICATION_FAILED") {
    return "The personal token was deleted or has expired.";
  }
  if (code === 429) {
    return "Formhive is busy, please try again in a minute.";
  }
  return body.description || "Formhive answered " + code;
}

try {
  var r = whoami();
  var code = r[0];
  var body = r[1];
  DOMO.log("me: " + code + " " + (body.alias || body.code));
  if (code === 200) {
    DOMO.log("language " + body.language + ", mail " + body.email);
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(reasonFor(code, body));
  }
} catch (e) {
  DOMO.log("me: " + e);
  auth.authenticationFailed("Formhive could not be reached");
}
