"use strict";

var copy = {};
for (var f in metadata.account) {
  copy[f] = metadata.account[f];
}
delete copy.username;
delete copy.password;
delete copy["token"];
DOMO.log("account without credentials: " + JSON.stringify(copy));

var body = { login: metadata.account.username, password: metadata.account.password };
var sent = JSON.stringify(body);
delete body.password;
DOMO.log("body: " + JSON.stringify(body));

httprequest.addHeader("X-Token", metadata.account.token);
httprequest.post("https://api.tinyhouses.build/check", sent);
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed("Refused");
}
