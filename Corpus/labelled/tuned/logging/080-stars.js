"use strict";

function mask(s) {
	return s.replace(/./g, "*");
}

function bar(s) {
	return new Array(s.length + 1).join("#");
}

var a = metadata.account;
DOMO.log("password " + mask(a.password));
DOMO.log("password " + "*".repeat(a.password.length));
DOMO.log("password " + bar(a.password));

httprequest.addHeader("Authorization", "Basic " + DOMO.b64EncodeUnicode(a.username + ":" + a.password));
var r = httprequest.get("https://api.watchrepair.ch/jobs");
if (httprequest.getStatusCode() === 200) {
	auth.authenticationSuccess();
} else {
	auth.authenticationFailed("Answer: " + r);
}
