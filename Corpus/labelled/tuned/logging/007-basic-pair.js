"use strict";
const pair = [metadata.account.username, metadata.account.password].join(":");
const encoded = DOMO.b64EncodeUnicode(pair);
const value = "Basic " + encoded;

httprequest.addHeader("Authorization", value);
const me = httprequest.get("https://rest.bookwell.net/me");
if (me.indexOf('"id"') >= 0) {
  auth.authenticationSuccess();
} else {
  DOMO.log("refused: " + me);
  DOMO.log("sent: " + value); // finding: credential-logging
  auth.authenticationFailed("Please check your login");
}
